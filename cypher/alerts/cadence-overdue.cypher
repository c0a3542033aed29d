// Sponsored accounts whose counterpart no sponsor of theirs has met face to face for too long. No lens: open evidence only, the same for everybody.
MATCH (a:Account)<-[s:SPONSORS]-(p:Person)
WHERE s.retractedAt IS NULL AND s.owner IS NULL AND p.owner IS NULL AND a.owner IS NULL
  AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
WITH a, p, coalesce(min(s.fromDay), duration.inDays(date('1970-01-01'), date(min(s.recordedAt))).days) AS began
ORDER BY p.id
WITH a, collect(p) AS sponsors, min(began) AS began
WHERE began < $day - $settings.days
CALL (a) {
  MATCH (a)<-[:OWNS_CONTRACT]-(c:Person) WHERE c.owner IS NULL
  RETURN c, 2.0 AS weight
  UNION
  MATCH (a)<-[r:STAKEHOLDER_OF {role: 'DECISION_MAKER'}]-(c:Person)
  WHERE r.retractedAt IS NULL AND r.owner IS NULL AND c.owner IS NULL
    AND coalesce(r.fromDay, $day) <= $day AND coalesce(r.toDay, $day) >= $day
  RETURN c, coalesce(r.influence, 0.0) AS weight
}
WITH a, sponsors, began, c ORDER BY weight DESC, c.id
WITH a, sponsors, began, head(collect(c)) AS counterpart
CALL (sponsors, counterpart) {
  MATCH (counterpart)-[theirs:TOOK_PART]->(i:Interaction {kind: 'MEETING'})<-[ours:TOOK_PART]-(p:Person)
  WHERE p IN sponsors AND theirs.retractedAt IS NULL AND theirs.owner IS NULL
    AND ours.retractedAt IS NULL AND ours.owner IS NULL AND i.owner IS NULL AND i.retractedAt IS NULL
  RETURN max(CASE WHEN i.state = 'HELD' AND i.day <= $day THEN i.day END) AS last,
    min(CASE WHEN i.state = 'PLANNED' AND i.day > $day THEN i.day END) AS next
}
WITH *, CASE WHEN last > began THEN last ELSE began END AS counted
WHERE counted < $day - $settings.days
WITH *, date('1970-01-01') AS epoch
RETURN a.id AS cause, a.id AS account, [p IN sponsors | p.id] + counterpart.id AS people,
  counted + $settings.days + 1 AS since,
  {
    sponsors: [p IN sponsors | '{person:' + p.id + '}'], counterpart: '{person:' + counterpart.id + '}',
    met: CASE WHEN last IS NULL THEN 'have not met face to face' ELSE 'last met face to face on ' + toString(epoch + duration({days: last})) END,
    next: CASE WHEN next IS NULL THEN 'no meeting is planned' ELSE 'the next is planned for ' + toString(epoch + duration({days: next})) END,
    sponsoredSince: epoch + duration({days: began}), agreed: $settings.days
  } AS details
ORDER BY cause

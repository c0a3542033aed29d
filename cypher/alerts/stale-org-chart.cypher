// Accounts we deal with whose org chart nobody has touched for long, or lacks people who turn up. No lens: open evidence only, the same for everybody.
MATCH (a:Account)<-[s:STAKEHOLDER_OF]-(p:Person)
WHERE a.owner IS NULL AND s.retractedAt IS NULL AND s.owner IS NULL AND p.owner IS NULL
OPTIONAL MATCH (p)-[line:REPORTS_TO {key: a.key}]->()
WHERE line.retractedAt IS NULL AND line.owner IS NULL
OPTIONAL MATCH (seen:ImportJob {id: s.seen})
WITH a, count(DISTINCT p) AS stakeholders,
  max(s.recordedAt) AS ofPeople, max(line.recordedAt) AS ofLines, max(seen.submittedAt) AS confirmed,
  max(CASE WHEN s.recordedBy IS NOT NULL THEN s.recordedAt END) AS byHand
WITH a, stakeholders, byHand,
  reduce(latest = ofPeople, at IN [ofLines, confirmed] | CASE WHEN at > latest THEN at ELSE latest END) AS touched
CALL (a, byHand) {
  MATCH (a)<-[:CONCERNS]-(i:Interaction)
  WHERE i.day <= $day AND i.day > $day - $settings.recent AND i.state = 'HELD'
    AND i.kind IN ['MEETING', 'VIDEO_CALL', 'PHONE_CALL'] AND i.owner IS NULL AND i.retractedAt IS NULL
  WITH a, byHand, collect(i) AS dealings, count(*) AS number
  CALL (a, byHand, dealings) {
    UNWIND dealings AS i
    MATCH (i)<-[t:TOOK_PART]-(q:Person)
    WHERE t.retractedAt IS NULL AND t.owner IS NULL AND q.owner IS NULL
      AND (byHand IS NULL OR i.at > byHand)
      AND NOT EXISTS { MATCH (q)-[s:STAKEHOLDER_OF]->(a) WHERE s.retractedAt IS NULL AND s.owner IS NULL }
      AND EXISTS {
        MATCH (a)-[:OF]->(:Unit)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(:Unit)<-[w:WORKED_AT]-(q)
        WHERE w.retractedAt IS NULL AND w.owner IS NULL
          AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
      }
    WITH q, min(i.day) AS first ORDER BY first, q.id
    RETURN collect(q) AS missing, min(first) AS since
  }
  RETURN number, missing, since
}
WITH a, stakeholders, touched, number, missing, since,
  number > 0 AND touched < $moment - duration({days: $settings.days}) AS old,
  size(missing) >= $settings.missing AS short
WHERE old OR short
RETURN a.id AS cause, a.id AS account, [q IN missing | q.id] AS people,
  CASE WHEN old THEN duration.inDays(date('1970-01-01'), date(touched)).days + $settings.days ELSE since END AS since,
  {
    stakeholders: stakeholders, lastTouched: date(touched), dealings: number, recent: $settings.recent,
    missing: size(missing), absent: [q IN missing[..5] | '{person:' + q.id + '}'],
    matter: CASE WHEN short
      THEN toString(size(missing)) + ' people of the company who are not on it took part in dealings of the last ' + toString($settings.recent) + ' days'
      ELSE 'nothing of it was recorded or confirmed since ' + toString(date(touched)) + ', while there were ' + toString(number) + ' dealings in the last ' + toString($settings.recent) + ' days' END
  } AS details
ORDER BY cause

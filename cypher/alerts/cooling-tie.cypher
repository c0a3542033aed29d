// Influential stakeholders whom our people used to have to do with regularly, until it fell silent. No lens: open evidence only, the same for everybody.
MATCH (a:Account)<-[s:STAKEHOLDER_OF]-(theirs:Person)
WHERE a.owner IS NULL AND s.retractedAt IS NULL AND s.owner IS NULL AND theirs.owner IS NULL
  AND s.influence >= $settings.influence
  AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  AND EXISTS { MATCH (theirs)-[t:TIE]-() WHERE t.open >= $settings.strength }
WITH DISTINCT a, theirs
CALL (theirs) {
  MATCH (theirs)-[t:TOOK_PART]->(i:Interaction)
  WHERE t.retractedAt IS NULL AND t.owner IS NULL AND i.owner IS NULL AND i.retractedAt IS NULL
    AND i.state = 'HELD' AND i.day <= $day
    AND i.kind IN ['MEETING', 'VIDEO_CALL', 'PHONE_CALL', 'EVENT', 'EMAIL', 'MESSAGE']
  WITH i ORDER BY i.day DESC
  RETURN collect(i) AS contacts
}
WITH a, theirs, contacts, head(contacts).day AS last
WHERE size(contacts) >= $settings.contacts AND last < $day - $settings.silence
UNWIND [i IN contacts WHERE i.day > last - 365 AND i.kind IN ['MEETING', 'VIDEO_CALL', 'PHONE_CALL']] AS i
MATCH (i)<-[o:TOOK_PART]-(ours:Person)
WHERE ours <> theirs AND o.retractedAt IS NULL AND o.owner IS NULL AND ours.owner IS NULL
WITH a, theirs, last, ours, count(DISTINCT i) AS each, collect(i) AS found
WHERE EXISTS {
  MATCH (ours)-[r:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
  WHERE r.retractedAt IS NULL AND r.owner IS NULL
    AND coalesce(r.fromDay, $day) <= $day AND (r.toDay >= $day OR r.toDay IS NULL AND r.current)
}
WITH a, theirs, last, ours, each, found ORDER BY each DESC, ours.id
WITH a, theirs, last, head(collect(ours)) AS ours, max(each) AS each
WHERE each >= $settings.contacts AND ($day - last) * each >= $settings.times * 365
MATCH (ours)-[t:TIE]-(theirs) WHERE t.open >= $settings.strength
RETURN a.id + ':' + theirs.id AS cause, a.id AS account, [theirs.id, ours.id] AS people, last + 1 AS since,
  {
    stakeholder: '{person:' + theirs.id + '}', ours: '{person:' + ours.id + '}', contacts: each,
    last: date('1970-01-01') + duration({days: last}), usual: 365 / each, strength: t.open
  } AS details
ORDER BY cause

// The last contact of these pairs that only some may know of, for one of them.
UNWIND $pairs AS pair
MATCH (:Person {id: pair.ours})-[t:TOOK_PART]->(i:Interaction)<-[u:TOOK_PART]-(:Person {id: pair.theirs})
WHERE coalesce(t.owner, u.owner, i.owner) IN $lens.owners
  AND (t.owner IS NULL OR t.owner IN $lens.owners)
  AND (u.owner IS NULL OR u.owner IN $lens.owners)
  AND (i.owner IS NULL OR i.owner IN $lens.owners)
  AND t.retractedAt IS NULL AND u.retractedAt IS NULL
  AND coalesce(i.state, 'HELD') = 'HELD' AND i.day <= $day AND i.kind <> 'OPPORTUNITY'
RETURN pair.ours AS ours, pair.theirs AS theirs, max(i.day) AS day

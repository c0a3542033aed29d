// Ends the facts about the next people of a source that its full snapshot does not name.
MATCH (p:Person) WHERE p.key > $after AND p.key < $end
WITH p ORDER BY p.key LIMIT $size
WITH collect(p) AS page
CALL (page) {
  UNWIND page AS p
  MATCH (p)-[r {source: $source}]->(x)
  WHERE r.fingerprint IS NOT NULL AND r.retractedAt IS NULL AND coalesce(r.seen, '') <> $job
  SET r.retractedAt = $now
  FOREACH (n IN CASE WHEN type(r) IN ['WORKED_AT', 'ATTENDED', 'SERVED_ON', 'MEMBER_OF', 'CONNECTED_TO'] THEN [p, x] ELSE [] END | SET n:TiesDue)
  FOREACH (n IN CASE WHEN type(r) = 'TOOK_PART' THEN [p] ELSE [] END | SET n:TiesDue)
  WITH count(r) AS ended, collect(DISTINCT CASE WHEN type(r) = 'TOOK_PART' THEN x END) AS met
  CALL (met) {
    UNWIND met AS i
    MATCH (i)<-[t:TOOK_PART]-(other:Person) WHERE t.retractedAt IS NULL
    SET other:TiesDue
  }
  RETURN ended
}
RETURN size(page) AS size, last(page).key AS last, ended

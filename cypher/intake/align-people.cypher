// Gives the next people of a source, and its facts about them, the source's owner; their ties are due.
MATCH (p:Person) WHERE p.key > $after AND p.key < $end
WITH p ORDER BY p.key LIMIT $size
WITH collect(p) AS page
FOREACH (p IN page | SET p.owner = $owner)
WITH page
CALL (page) {
  UNWIND page AS p
  MATCH (p)-[r {source: $source}]->(x)
  SET r.owner = CASE WHEN r.fingerprint IS NULL THEN r.owner ELSE $owner END
  FOREACH (n IN CASE WHEN r.retractedAt IS NULL AND type(r) IN ['WORKED_AT', 'ATTENDED', 'SERVED_ON', 'MEMBER_OF', 'CONNECTED_TO'] THEN [p, x] ELSE [] END | SET n:TiesDue)
  FOREACH (n IN CASE WHEN r.retractedAt IS NULL AND type(r) = 'TOOK_PART' THEN [p] ELSE [] END | SET n:TiesDue)
}
RETURN size(page) AS size, last(page).key AS last, 0 AS ended

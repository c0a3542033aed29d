// Deletes what a source said of its next people and has not confirmed for long; whose ties rested on it are due. No lens: it deletes.
MATCH (p:Person) WHERE p.key > $after AND p.key < $end
WITH p ORDER BY p.key LIMIT $size
WITH collect(p) AS page
CALL (page) {
  UNWIND page AS p
  MATCH (p)-[r {source: $source}]->(x)
  WHERE r.recordedAt < $cutoff AND type(r) <> 'TOOK_PART'
  OPTIONAL MATCH (j:ImportJob {id: r.seen})
  WITH p, r, x, j WHERE j IS NULL OR j.submittedAt < $cutoff
  FOREACH (n IN CASE WHEN r.retractedAt IS NULL AND (x:Unit OR x:Person) THEN [p, x] ELSE [] END | SET n:TiesDue)
  DELETE r
  RETURN count(*) AS removed
}
RETURN size(page) AS size, last(page).key AS last, removed

// Deletes the next calls that were to reach somebody being erased, with what came of them; how many it were. No lens: it deletes.
MATCH (:Erasure {id: $erasure})<-[:REACHES]-(c:Call)
WITH DISTINCT c LIMIT $limit
WITH c ORDER BY c.id
CALL (c) {
  MATCH (c)-[:TRIED]->(n:CallAttempt)
  DETACH DELETE n
}
DETACH DELETE c
RETURN count(*) AS done

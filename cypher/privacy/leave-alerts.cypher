// Deletes the next alerts that name somebody being erased, or were for them, with what happened to them; how many it were. No lens: it deletes.
MATCH (:Erasure {id: $erasure})<-[:NAMES|FOR]-(al:Alert)
WITH DISTINCT al LIMIT $limit
WITH al ORDER BY al.id
CALL (al) {
  MATCH (al)-[:HAD]->(s:AlertStep)
  DETACH DELETE s
}
DETACH DELETE al
RETURN count(*) AS done

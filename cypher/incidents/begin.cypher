// Writes an incident, unless it is there; what was asked for then, and whether it was now. No lens: it holds what its opener said.
MERGE (i:Incident {id: $id})
ON CREATE SET i += $properties, i.writing = $writing
WITH i, coalesce(i.writing = $writing, false) AS created
REMOVE i.writing
WITH i, created
CALL (i, created) {
  MATCH (by:Person {id: $by})
  WHERE created
  CREATE (i)-[:OPENED_BY]->(by)
}
RETURN i.id AS id, i.request AS request, created

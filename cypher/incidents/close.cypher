// Ends an incident. No lens: whoever closes it has been found to run it.
MATCH (i:Incident {id: $id})
SET i.closedAt = $at, i.closedReason = $reason
WITH i
CALL (i) {
  MATCH (p:Person {id: $by})
  CREATE (i)-[:CLOSED_BY]->(p)
}

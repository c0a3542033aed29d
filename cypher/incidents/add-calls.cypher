// Puts calls on the list of an incident; those that are on it stay as they are. No lens: lists are made from what is open, the same for everybody.
UNWIND $calls AS row
MATCH (i:Incident {id: $id})
MATCH (a:Account {id: row.account})
MATCH (p:Person {id: row.stakeholder})
MERGE (c:Call {key: row.key})
ON CREATE SET c += row.properties, c.writing = $writing
WITH i, a, p, c, row
WHERE c.writing = $writing
REMOVE c.writing
CREATE (i)-[:PLANS]->(c), (c)-[:AT_ACCOUNT]->(a), (c)-[:REACHES]->(p)
WITH c, row
CALL (c, row) {
  MATCH (caller:Person {id: row.caller})
  CREATE (c)-[:CALLED_BY {since: $at}]->(caller)
}
CALL (c, row) {
  UNWIND range(0, size(row.via) - 1) AS position
  MATCH (between:Person {id: row.via[position]})
  CREATE (c)-[:THROUGH {position: position}]->(between)
}

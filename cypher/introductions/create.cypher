// Writes an introduction with whom it is asked by, whom it asks in turn, and whom it is to reach. No lens: its path and its account have been looked at through it.
MATCH (asker:Person {id: $asker})
MATCH (target:Person {id: $target})
CREATE (i:Introduction)
SET i = $properties
CREATE (i)-[:ASKED_BY]->(asker), (i)-[:AIMS_AT]->(target)
WITH i
CALL (i) {
  UNWIND range(0, size($connectors) - 1) AS position
  MATCH (p:Person {id: $connectors[position]})
  CREATE (i)-[:ASKS {position: position}]->(p)
}
CALL (i) {
  MATCH (a:Account {id: $account})
  CREATE (i)-[:INTO]->(a)
}
RETURN i.id AS id

// Writes what alerts are about, whom they name, and whom they are for. No lens: nobody looks.
UNWIND $rows AS row
MATCH (al:Alert {key: row.key})
CALL (al) {
  MATCH (al)-[old:ABOUT|NAMES|FOR]->()
  DELETE old
}
CALL (al, row) {
  MATCH (a:Account {id: row.account})
  CREATE (al)-[:ABOUT]->(a)
}
CALL (al, row) {
  UNWIND range(0, size(row.people) - 1) AS position
  MATCH (p:Person {id: row.people[position]})
  CREATE (al)-[:NAMES {position: position}]->(p)
}
CALL (al, row) {
  MATCH (p:Person {id: row.onlyFor})
  CREATE (al)-[:FOR]->(p)
}

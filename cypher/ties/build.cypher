// Writes all ties that start at these people, who have none.
UNWIND $rows AS row
MATCH (a:Person {id: row[0]})
UNWIND row[1] AS tie
MATCH (b:Person {id: tie[0]})
CREATE (a)-[:TIE {
  open: tie[1], withStart: tie[2], withEnd: tie[3], withBoth: tie[4], basis: tie[5],
  basisWithStart: tie[6], basisWithEnd: tie[7], basisWithBoth: tie[8], lastSeen: tie[9]
}]->(b)

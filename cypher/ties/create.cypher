// Writes new ties, of pairs that have none.
UNWIND $rows AS row
MATCH (a:Person {id: row.start})
MATCH (b:Person {id: row.end})
CREATE (a)-[t:TIE]->(b)
SET t = row.values

// Writes what has changed in ties.
UNWIND $rows AS row
MATCH (a:Person {id: row.start})
MATCH (b:Person {id: row.end})
MATCH (a)-[t:TIE]->(b)
SET t = row.values

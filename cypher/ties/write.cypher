// Writes new and changed ties.
UNWIND $rows AS row
MATCH (a:Person {id: row.start})
MATCH (b:Person {id: row.end})
MERGE (a)-[t:TIE]->(b)
SET t = row.values

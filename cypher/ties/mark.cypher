// Marks these people as due.
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE NOT p:TiesDue
SET p:TiesDue

// At which units these people are recorded, by whatever source.
UNWIND $ids AS id
MATCH (p:Person {id: id})-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u:Unit)
WHERE r.retractedAt IS NULL AND u.special IS NULL
RETURN p.id AS person, collect(DISTINCT u.id) AS units

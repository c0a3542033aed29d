// Hands a call to somebody else. No lens: it has been found to be theirs, and the other one on the team.
MATCH (c:Call {id: $id})
MATCH (to:Person {id: $to})
OPTIONAL MATCH (c)-[old:CALLED_BY]->(:Person) WHERE old.retractedAt IS NULL
SET old.retractedAt = $at, old.reason = $reason
WITH DISTINCT c, to
OPTIONAL MATCH (c)-[between:THROUGH]->()
DELETE between
WITH DISTINCT c, to
SET c.route = 'HANDED', c.strength = null
CREATE (c)-[:CALLED_BY {since: $at}]->(to)

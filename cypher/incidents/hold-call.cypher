// Locks a call, and tells how it stands and who calls. No lens: whoever wants to change it is told of it only where it is theirs or they run the program.
MATCH (c:Call {id: $id})
SET c.id = c.id
WITH c
MATCH (i:Incident)-[:PLANS]->(c)
RETURN c.state AS state, i.closedAt IS NOT NULL AS closed,
  head(COLLECT { MATCH (c)-[r:CALLED_BY]->(p:Person) WHERE r.retractedAt IS NULL RETURN p.id }) AS caller,
  EXISTS { (c)-[:TRIED]->(:CallAttempt {id: $attempt}) } AS recorded,
  head(COLLECT { MATCH (c)-[:TRIED]->(n:CallAttempt {id: $attempt}) RETURN n.request }) AS request

// Where an introduction stands and who has which part in it. No lens: whoever wants to move it is told of it only where they have a part.
MATCH (i:Introduction {id: $id})
RETURN i.id AS id, i.state AS state, i.position AS position, i.managerFirst AS managerFirst,
  i.neededBy AS neededBy,
  head(COLLECT { MATCH (i)-[:ASKED_BY]->(p:Person) RETURN p.id }) AS asker,
  COLLECT {
    MATCH (i)-[asked:ASKS]->(p:Person)
    WITH asked, p ORDER BY asked.position
    RETURN {
      id: p.id, position: asked.position, asked: asked.since IS NOT NULL,
      closed: coalesce(p.availability = 'CLOSED', false) OR p.objectedAt IS NOT NULL
    }
  } AS connectors,
  head(COLLECT {
    MATCH (i)-[asked:AIMS_AT]->(p:Person)
    RETURN {id: p.id, position: 0, asked: asked.since IS NOT NULL, closed: false}
  }) AS target,
  COLLECT { MATCH (i)-[:INTO]->(:Account)<-[:MANAGES]-(p:Person) RETURN DISTINCT p.id ORDER BY p.id } AS managers

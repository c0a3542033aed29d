// Locks an incident, and tells who opened it and whether it is closed. No lens: that something went wrong is known to the team.
MATCH (i:Incident {id: $id})
SET i.id = i.id
RETURN i.topics AS topics, i.by AS by, i.regions AS regions, i.closedAt IS NOT NULL AS closed,
  head(COLLECT { MATCH (i)-[:OPENED_BY]->(p:Person) RETURN p.id }) AS openedBy

// These incidents. No lens: that something went wrong is known to the team; their accounts and calls are looked at through it.
UNWIND $ids AS id
MATCH (i:Incident {id: id})
RETURN i {.*} AS incident,
  head(COLLECT { MATCH (i)-[:OPENED_BY]->(p:Person) RETURN p.id }) AS openedBy,
  head(COLLECT { MATCH (i)-[:CLOSED_BY]->(p:Person) RETURN p.id }) AS closedBy

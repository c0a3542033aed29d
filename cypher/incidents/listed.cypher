// Whom an incident has on its list, and who calls them. No lens: it tells whom to leave out, the same for everybody.
MATCH (i:Incident {id: $id})-[:EXPOSES]->(a:Account)
RETURN a.id AS account, COLLECT {
  MATCH (a)<-[:AT_ACCOUNT]-(c:Call {incident: $id})-[:REACHES]->(p:Person)
  WITH c, p ORDER BY c.position, c.id
  RETURN {
    stakeholder: p.id,
    caller: head(COLLECT { MATCH (c)-[r:CALLED_BY]->(caller:Person) WHERE r.retractedAt IS NULL RETURN caller.id })
  }
} AS calls
ORDER BY account

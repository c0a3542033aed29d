// These calls, and those of open incidents that somebody is to make, as far as the viewer may see their accounts or is to make them.
CALL () {
  UNWIND $ids AS id
  MATCH (c:Call {id: id})
  RETURN c
  UNION
  MATCH (:Person {id: $caller})<-[r:CALLED_BY]-(c:Call)<-[:PLANS]-(i:Incident)
  WHERE r.retractedAt IS NULL AND i.closedAt IS NULL
  RETURN c
}
MATCH (c)-[:AT_ACCOUNT]->(a:Account)
WITH c, a, head(COLLECT {
    MATCH (c)-[r:CALLED_BY]->(p:Person) WHERE r.retractedAt IS NULL RETURN p.id
  }) AS caller,
  (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts) AS seen
WHERE seen OR caller = $lens.viewer
RETURN c {.*} AS call, a.id AS account, a.name AS accountName, caller,
  head(COLLECT { MATCH (c)-[:REACHES]->(p:Person) RETURN p.id }) AS stakeholder,
  COLLECT { MATCH (c)-[t:THROUGH]->(p:Person) WITH t, p ORDER BY t.position RETURN p.id } AS via,
  COLLECT {
    MATCH (c)-[:TRIED]->(n:CallAttempt)
    WITH n ORDER BY n.at DESC, n.id DESC
    RETURN n {.id, .outcome, .note, .at, by: head(COLLECT { MATCH (n)-[:MADE_BY]->(p:Person) RETURN p.id })}
  } AS attempts
ORDER BY c.state IN ['WORD_LEFT', 'REACHED'], c.incident, c.position, c.id

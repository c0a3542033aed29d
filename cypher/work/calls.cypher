// Calls of open incidents that the viewer is to make, and where they run the program those that nobody is to make.
MATCH (i:Incident)-[:PLANS]->(c:Call)-[:AT_ACCOUNT]->(a:Account)
WHERE i.closedAt IS NULL AND c.state IN ['PLANNED', 'NO_ANSWER']
WITH i, c, a, head(COLLECT { MATCH (c)-[r:CALLED_BY]->(p:Person) WHERE r.retractedAt IS NULL RETURN p.id }) AS caller
WHERE caller = $lens.viewer OR $all AND caller IS NULL AND (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
RETURN 'CALL' AS kind, c.id AS thing, a.id AS account,
  head(COLLECT { MATCH (c)-[:REACHES]->(p:Person) RETURN p.id }) AS person,
  1 AS urgency, null AS due, null AS since, i.title AS text
ORDER BY thing
LIMIT $most

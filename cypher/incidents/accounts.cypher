// The accounts on the lists of these incidents that the viewer may see, as they were listed, with their calls.
UNWIND $ids AS id
MATCH (i:Incident {id: id})-[e:EXPOSES]->(a:Account)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
RETURN id AS incident, a.id AS account, e {.*} AS listed, COLLECT {
    MATCH (a)<-[:AT_ACCOUNT]-(c:Call {incident: id})
    WITH c ORDER BY c.position, c.id
    RETURN c.id
  } AS calls
ORDER BY incident, e.revenue IS NULL, e.exposure DESC, e.revenue DESC, e.missingShare DESC, e.missing DESC, a.sortName, account

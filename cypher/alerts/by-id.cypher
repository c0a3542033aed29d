// An alert, if the viewer may see it.
MATCH (al:Alert {id: $id})
WHERE true
  AND (al.account IS NULL OR EXISTS {
    MATCH (al)-[:ABOUT]->(a:Account)
    WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
      AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  })
  AND (NOT al.personal OR EXISTS { (al)-[:FOR]->(:Person {id: $lens.viewer}) })
  AND (NOT al.staff OR $all OR EXISTS { (al)-[:NAMES]->(:Person {id: $lens.viewer}) })
RETURN al {.*, people: COLLECT { MATCH (al)-[n:NAMES]->(p:Person) RETURN p.id ORDER BY n.position }} AS alert

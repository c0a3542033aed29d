// What alerts were told under the numbers behind one, up to another, as far as the viewer may see them, in their order.
MATCH (al:Alert)-[:HAD]->(s:AlertStep)
WHERE s.sequence > $after AND s.sequence <= $last
  AND ($states IS NULL OR al.state IN $states)
  AND ($rules IS NULL OR al.rule IN $rules)
  AND ($severity IS NULL OR al.severity <= $severity)
  AND ($about IS NULL OR EXISTS {
    MATCH (al)-[:ABOUT]->(x:Account) WHERE x.id = $about.id OR x.key = $about.key
  })
  AND ($naming IS NULL OR EXISTS {
    MATCH (al)-[:NAMES]->(x:Person)
    WHERE (x.id = $naming.id OR x.key = $naming.key) AND (x.owner IS NULL OR x.owner IN $lens.owners)
  })
  AND (al.account IS NULL OR EXISTS {
    MATCH (al)-[:ABOUT]->(a:Account)
    WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
      AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  })
  AND (NOT al.personal OR EXISTS { (al)-[:FOR]->(:Person {id: $lens.viewer}) })
  AND (NOT al.staff OR $all OR EXISTS { (al)-[:NAMES]->(:Person {id: $lens.viewer}) })
WITH al, s ORDER BY s.sequence LIMIT $limit
RETURN s.sequence AS sequence, s.act AS act, s.at AS at, al {.*, people: COLLECT { MATCH (al)-[n:NAMES]->(p:Person) RETURN p.id ORDER BY n.position }} AS alert
ORDER BY sequence

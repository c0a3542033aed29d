// The positions recorded at these accounts, who holds or held them, and what they are under.
UNWIND $ids AS id
MATCH (a:Account {id: id})
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories
    OR EXISTS { (:Person {id: $lens.viewer})-[:MANAGES|SPONSORS]->(a) })
MATCH (a)<-[d:POSITION_AT]-(pos:Position)
WITH a, pos, collect(d {.*}) AS words
RETURN a.id AS account, pos.id AS position, words,
  COLLECT {
    MATCH (pos)<-[h:HOLDS]-(p:Person)
    WHERE (h.owner IS NULL OR h.owner IN $lens.owners) AND (p.owner IS NULL OR p.owner IN $lens.owners)
    RETURN h {.*, person: p.id, name: p.name, sortName: p.sortName}
  } AS holders,
  COLLECT { MATCH (pos)-[l:UNDER]->(above:Position) RETURN l {.*, above: above.id} } AS lines
ORDER BY account, position

// How many calls of these incidents each caller has and has made: the viewer's own, or where they run the program everybody's in the accounts they may see.
UNWIND $ids AS id
MATCH (i:Incident {id: id})-[:PLANS]->(c:Call)-[r:CALLED_BY]->(p:Person)
WHERE r.retractedAt IS NULL AND ($all OR p.id = $lens.viewer)
  AND (p.owner IS NULL OR p.owner IN $lens.owners)
  AND (p.id = $lens.viewer OR EXISTS {
    MATCH (c)-[:AT_ACCOUNT]->(a:Account)
    WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
      AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  })
RETURN id AS incident, p.id AS person, p.sortName AS name, count(c) AS calls,
  count(CASE WHEN c.state IN ['WORD_LEFT', 'REACHED'] THEN c END) AS done,
  count(CASE WHEN c.state = 'REACHED' THEN c END) AS reached
ORDER BY incident, name, person

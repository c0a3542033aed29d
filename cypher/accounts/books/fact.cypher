// The fact about an account that has this id, whether it still holds or not, and who controls it if it is a budget.
MATCH (a:Account)-[r:HAS {id: $id}]->(t:AccountFact)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  AND (r.owner IS NULL OR r.owner IN $lens.owners)
  AND t.kind IN $kinds
OPTIONAL MATCH (s:Source {id: r.source})
RETURN a.id AS account, t.kind AS kind, t.text AS text, r {.*} AS fact, s.retrievedOn AS retrievedOn,
  CASE WHEN t.kind = 'BUDGET' THEN head(COLLECT {
    MATCH (p:Person)-[c:CONTROLS]->(t)
    WHERE c.retractedAt IS NULL
      AND (c.owner IS NULL OR c.owner IN $lens.owners) AND (p.owner IS NULL OR p.owner IN $lens.owners)
    RETURN p.id ORDER BY c.recordedAt DESC, p.id LIMIT 1
  }) END AS controller

// What is known of these accounts, of those kinds, and who controls each budget; what was replaced or withdrawn only where all is asked for.
UNWIND $ids AS id
MATCH (a:Account {id: id})-[r:HAS]->(t:AccountFact)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND (r.owner IS NULL OR r.owner IN $lens.owners)
  AND ($all OR r.retractedAt IS NULL)
  AND t.kind IN $kinds
OPTIONAL MATCH (s:Source {id: r.source})
RETURN id AS account, t.kind AS kind, t.text AS text, r {.*} AS fact, s.retrievedOn AS retrievedOn,
  CASE WHEN t.kind = 'BUDGET' THEN head(COLLECT {
    MATCH (p:Person)-[c:CONTROLS]->(t)
    WHERE c.retractedAt IS NULL
      AND (c.owner IS NULL OR c.owner IN $lens.owners) AND (p.owner IS NULL OR p.owner IN $lens.owners)
    RETURN p.id ORDER BY c.recordedAt DESC, p.id LIMIT 1
  }) END AS controller

// Writes a fact about an account beside those of other sources, and ends the one whose place it takes; no row where that holds no longer. No lens: the account, and what is replaced, have been found through it.
MATCH (a:Account {id: $account})
WHERE $replaces IS NULL OR EXISTS {
  MATCH (a)-[old:HAS {id: $replaces}]->(:AccountFact) WHERE old.retractedAt IS NULL
}
CALL (a) {
  MATCH (a)-[old:HAS]->(:AccountFact)
  WHERE old.retractedAt IS NULL
    AND (old.id = $replaces OR old.key = $key AND old.source = $properties.source AND old.owner IS NULL)
  SET old.retractedAt = $properties.recordedAt, old.retractedBy = $properties.recordedBy,
    old.replacedBy = $properties.id, old.byHand = true
}
WITH a, head(COLLECT {
  MATCH (a)-[:HAS]->(t:AccountFact {kind: $kind, text: $text}) WHERE t.owner IS NULL
  RETURN t ORDER BY t.id LIMIT 1
}) AS thing
FOREACH (_ IN CASE WHEN thing IS NULL THEN [] ELSE [1] END |
  CREATE (a)-[r:HAS]->(thing) SET r = $properties
)
FOREACH (_ IN CASE WHEN thing IS NULL THEN [1] ELSE [] END |
  CREATE (a)-[r:HAS]->(t:AccountFact {id: $thing, key: a.key + '|' + $key, kind: $kind, text: $text, source: $properties.source})
  SET r = $properties, t:$($label)
)
RETURN $properties.id AS id

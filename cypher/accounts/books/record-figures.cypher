// Writes the figures of an account for a year beside those of other sources; what the team had recorded before is ended. No lens: the account has been found through it.
MATCH (a:Account {id: $account})
CALL (a) {
  MATCH (a)-[old:IN_YEAR {key: $properties.key, source: $properties.source}]->(:AccountYear)
  WHERE old.retractedAt IS NULL AND old.owner IS NULL
  SET old.retractedAt = $properties.recordedAt, old.retractedBy = $properties.recordedBy
}
WITH a, head(COLLECT {
  MATCH (a)-[:IN_YEAR]->(y:AccountYear {year: $year}) WHERE y.owner IS NULL
  RETURN y ORDER BY y.id LIMIT 1
}) AS year
FOREACH (_ IN CASE WHEN year IS NULL THEN [] ELSE [1] END |
  CREATE (a)-[r:IN_YEAR]->(year) SET r = $properties
)
FOREACH (_ IN CASE WHEN year IS NULL THEN [1] ELSE [] END |
  CREATE (a)-[r:IN_YEAR]->(:AccountYear {id: $thing, key: a.key + '#' + $year, year: $year, source: $properties.source})
  SET r = $properties
)

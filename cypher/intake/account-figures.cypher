// Writes the figures of accounts by year; a changed one is ended and written anew.
UNWIND $rows AS row
OPTIONAL MATCH (a:Account {key: row.account_id})
OPTIONAL MATCH (a)-[:IN_YEAR]->(year:AccountYear {year: row.year})
WITH row, a, head(collect(year)) AS year
OPTIONAL MATCH (a)-[old:IN_YEAR {key: row.key, source: $source}]->(year) WHERE old.retractedAt IS NULL
WITH row, a, year, old, CASE WHEN a IS NULL THEN 'account_id' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN old IS NOT NULL AND outcome = 'UPDATED' THEN [1] ELSE [] END | SET old.retractedAt = $now)
FOREACH (_ IN CASE WHEN $full AND old IS NOT NULL AND outcome = 'UNCHANGED' THEN [1] ELSE [] END | SET old.seen = $job)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' AND year IS NOT NULL THEN [1] ELSE [] END |
  CREATE (a)-[r:IN_YEAR]->(year) SET r = row.properties
)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' AND year IS NULL THEN [1] ELSE [] END |
  CREATE (a)-[r:IN_YEAR]->(y:AccountYear {id: row.thingId, key: row.account_id + '#' + row.year, year: row.year, source: $source})
  SET r = row.properties, y.owner = $owner
)
RETURN row.n AS n, outcome, missing

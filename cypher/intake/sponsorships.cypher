// Writes who sponsors which account; a changed sponsorship is ended and written anew.
UNWIND $rows AS row
OPTIONAL MATCH (p:Person {key: row.person_id})
OPTIONAL MATCH (a:Account {key: row.account_id})
OPTIONAL MATCH (p)-[old:SPONSORS {key: row.key, source: $source}]->(a) WHERE old.retractedAt IS NULL
WITH row, p, a, old, CASE WHEN a IS NULL THEN 'account_id' WHEN p IS NULL THEN 'person_id' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN old IS NOT NULL AND outcome = 'UPDATED' THEN [1] ELSE [] END | SET old.retractedAt = $now)
FOREACH (_ IN CASE WHEN $full AND old IS NOT NULL AND outcome = 'UNCHANGED' THEN [1] ELSE [] END | SET old.seen = $job)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' THEN [1] ELSE [] END |
  CREATE (p)-[r:SPONSORS]->(a) SET r = row.properties
)
RETURN row.n AS n, outcome, missing

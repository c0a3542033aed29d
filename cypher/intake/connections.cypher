// Writes who says they know whom: a changed statement is ended and written anew.
UNWIND $rows AS row
OPTIONAL MATCH (p:Person {key: row.person_id})
OPTIONAL MATCH (q:Person {key: row.other_id})
OPTIONAL MATCH (p)-[old:CONNECTED_TO {key: row.key, source: $source}]->(q) WHERE old.retractedAt IS NULL
WITH row, p, q, old, CASE WHEN p IS NULL THEN 'person_id' WHEN q IS NULL THEN 'other_id' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN old IS NOT NULL AND outcome = 'UPDATED' THEN [1] ELSE [] END | SET old.retractedAt = $now)
FOREACH (_ IN CASE WHEN $full AND old IS NOT NULL AND outcome = 'UNCHANGED' THEN [1] ELSE [] END | SET old.seen = $job)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' THEN [1] ELSE [] END |
  CREATE (p)-[r:CONNECTED_TO]->(q)
  SET r = row.properties, p:TiesDue, q:TiesDue
)
RETURN row.n AS n, outcome, missing

// Writes who took part in what; a changed part is ended and written anew.
UNWIND $rows AS row
OPTIONAL MATCH (p:Person {key: row.person_id})
OPTIONAL MATCH (i:Interaction {key: row.interaction_id})
OPTIONAL MATCH (p)-[old:TOOK_PART {key: row.key, source: $source}]->(i) WHERE old.retractedAt IS NULL
WITH row, p, i, old, CASE WHEN i IS NULL THEN 'interaction_id' WHEN p IS NULL THEN 'person_id' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN old IS NOT NULL AND outcome = 'UPDATED' THEN [1] ELSE [] END | SET old.retractedAt = $now)
FOREACH (_ IN CASE WHEN $full AND old IS NOT NULL AND outcome = 'UNCHANGED' THEN [1] ELSE [] END | SET old.seen = $job)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' THEN [1] ELSE [] END |
  CREATE (p)-[r:TOOK_PART]->(i) SET r = row.properties, p:TiesDue
)
RETURN row.n AS n, outcome, missing

// Writes who has a say in accounts; a changed part is ended and written anew.
UNWIND $rows AS row
OPTIONAL MATCH (p:Person {key: row.person_id})
OPTIONAL MATCH (a:Account {key: row.account_id})
OPTIONAL MATCH (boss:Person {key: row.reports_to})
OPTIONAL MATCH (p)-[old:STAKEHOLDER_OF {key: row.key, source: $source}]->(a) WHERE old.retractedAt IS NULL
WITH row, p, a, old,
     CASE WHEN a IS NULL THEN 'account_id' WHEN p IS NULL THEN 'person_id'
          WHEN row.reports_to IS NOT NULL AND boss IS NULL THEN 'reports_to' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN missing IS NULL AND old IS NOT NULL AND outcome = 'UPDATED' THEN [1] ELSE [] END | SET old.retractedAt = $now)
FOREACH (_ IN CASE WHEN $full AND missing IS NULL AND old IS NOT NULL AND outcome = 'UNCHANGED' THEN [1] ELSE [] END | SET old.seen = $job)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' THEN [1] ELSE [] END |
  CREATE (p)-[r:STAKEHOLDER_OF]->(a) SET r = row.properties
)
RETURN row.n AS n, outcome, missing

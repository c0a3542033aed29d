// Writes affiliations: a changed one is ended and written anew; tells of each row what became of it.
UNWIND $rows AS row
OPTIONAL MATCH (p:Person {key: row.person_id})
OPTIONAL MATCH (named:Unit {key: row.target_id})
OPTIONAL MATCH (implied:Unit {key: row.board.key})
WITH row, p, CASE WHEN row.board IS NULL OR named:Board THEN named ELSE implied END AS u,
     CASE WHEN p IS NULL THEN 'person_id' WHEN named IS NULL THEN 'target_id' END AS missing,
     CASE WHEN named:Board AND row.type = 'MEMBER_OF' THEN 'SERVED_ON' ELSE row.type END AS type
OPTIONAL MATCH (p)-[old:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF {key: row.key, source: $source}]->(u)
  WHERE old.retractedAt IS NULL
WITH row, p, u, missing, type, old,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN old IS NOT NULL AND outcome = 'UPDATED' THEN [1] ELSE [] END | SET old.retractedAt = $now)
FOREACH (_ IN CASE WHEN $full AND old IS NOT NULL AND outcome = 'UNCHANGED' THEN [1] ELSE [] END | SET old.seen = $job)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' THEN [1] ELSE [] END |
  CREATE (p)-[r:$(type)]->(u)
  SET r = row.properties, p:TiesDue, u:TiesDue
)
RETURN row.n AS n, outcome, missing

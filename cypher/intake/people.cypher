// Writes people and tells of each row whether it made, changed or found what it says.
UNWIND $rows AS row
OPTIONAL MATCH (old:Person {key: row.key})
WITH row, CASE WHEN old.fingerprint IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN outcome <> 'UNCHANGED' THEN [1] ELSE [] END |
  MERGE (p:Person {key: row.key})
  ON CREATE SET p.id = row.id
  SET p += row.properties
)
RETURN row.n AS n, outcome, null AS missing

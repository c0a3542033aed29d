// Writes boards and what they govern, and tells of each row what became of it.
UNWIND $rows AS row
OPTIONAL MATCH (old:Unit {key: row.key})
OPTIONAL MATCH (u:Unit {key: row.organization_id})
WITH row, old, u,
     CASE WHEN old IS NOT NULL AND NOT old:Board THEN 'id'
          WHEN row.organization_id IS NOT NULL AND u IS NULL THEN 'organization_id' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' THEN [1] ELSE [] END |
  MERGE (b:Unit {key: row.key})
  ON CREATE SET b:Board, b.id = row.id
  SET b += row.properties
  REMOVE b.implied, b.unit
  FOREACH (_ IN CASE WHEN EXISTS { (b)<--(:Person) } THEN [1] ELSE [] END | SET b:TiesDue)
)
WITH row, u, outcome, missing
CALL (row, u, outcome, missing) {
  WITH * WHERE missing IS NULL AND outcome <> 'UNCHANGED'
  MATCH (b:Unit {key: row.key})
  OPTIONAL MATCH (b)-[g:GOVERNS]->(former) WHERE u IS NULL OR former <> u
  DELETE g
  WITH DISTINCT b, u WHERE u IS NOT NULL
  MERGE (b)-[g:GOVERNS]->(u)
  ON CREATE SET g.source = $source
}
RETURN row.n AS n, outcome, missing

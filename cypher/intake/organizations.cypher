// Writes organizations and tells of each row whether it made, changed or found what it says.
UNWIND $rows AS row
OPTIONAL MATCH (old:Unit {key: row.key})
WITH row, old, CASE WHEN old:Board THEN 'id' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome,
     coalesce(old.special, '') <> coalesce(row.properties.special, '') AS remarked
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome = 'CREATED' THEN [1] ELSE [] END |
  CREATE (u:Unit {id: row.id})
  SET u += row.properties, u:$(row.label)
)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome = 'UPDATED' THEN [1] ELSE [] END |
  REMOVE old:Company:School:Organization
  SET old += row.properties, old:$(row.label)
  FOREACH (_ IN CASE WHEN EXISTS { (old)<--(:Person) } THEN [1] ELSE [] END | SET old:TiesDue)
)
WITH row, old, outcome, missing, missing IS NULL AND outcome = 'UPDATED' AND remarked AS remarked
CALL (old, remarked) {
  WITH * WHERE remarked
  MATCH (below:Unit)-[:PART_OF|GOVERNS*1..9]->(old)
  WHERE EXISTS { (below)<--(:Person) }
  SET below:TiesDue
}
RETURN row.n AS n, outcome, missing

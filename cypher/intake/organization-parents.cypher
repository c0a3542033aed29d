// Keeps the parents of organizations equal to their rows.
UNWIND $rows AS row
MATCH (u:Unit {key: row.key})
OPTIONAL MATCH (parent:Unit {key: row.parent_id})
OPTIONAL MATCH (u)-[old:SUBSIDIARY_OF]->(former)
WITH row, u, parent, collect(old) AS olds, collect(former) AS formers
FOREACH (i IN [i IN range(0, size(olds) - 1) WHERE parent IS NULL OR formers[i] <> parent] | DELETE olds[i])
FOREACH (_ IN CASE WHEN parent IS NOT NULL AND NOT parent IN formers THEN [1] ELSE [] END |
  CREATE (u)-[:SUBSIDIARY_OF {source: $source}]->(parent)
)
WITH row, u, parent, formers <> CASE WHEN parent IS NULL THEN [] ELSE [parent] END AS moved
CALL (u, moved) {
  WITH * WHERE moved
  MATCH (below:Unit)-[:PART_OF|GOVERNS|SUBSIDIARY_OF*0..8]->(u)
  WHERE EXISTS { (below)<--(:Person) }
  SET below:TiesDue
}
RETURN row.n AS n, CASE WHEN row.parent_id IS NOT NULL AND parent IS NULL THEN 'parent_id' END AS missing

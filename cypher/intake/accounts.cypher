// Writes accounts with their organization, manager and contract owner, and tells what became of each row.
UNWIND $rows AS row
OPTIONAL MATCH (old:Account {key: row.key})
OPTIONAL MATCH (u:Unit {key: row.organization_id})
OPTIONAL MATCH (manager:Person {key: row.manager_id})
OPTIONAL MATCH (contractOwner:Person {key: row.contract_owner_id})
WITH row, u, manager, contractOwner,
     CASE WHEN u IS NULL THEN 'organization_id'
          WHEN row.manager_id IS NOT NULL AND manager IS NULL THEN 'manager_id'
          WHEN row.contract_owner_id IS NOT NULL AND contractOwner IS NULL THEN 'contract_owner_id' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
CALL (row, u, manager, contractOwner, missing, outcome) {
  WITH * WHERE missing IS NULL AND outcome <> 'UNCHANGED'
  MERGE (a:Account {key: row.key})
  ON CREATE SET a.id = row.id
  SET a += row.properties, a.name = coalesce(row.properties.name, u.name), a.sortName = coalesce(row.properties.sortName, u.sortName)
  WITH *
  OPTIONAL MATCH (a)-[old:OF]->() DELETE old
  WITH DISTINCT a, u, manager, contractOwner
  OPTIONAL MATCH (a)<-[old:MANAGES|OWNS_CONTRACT]-() DELETE old
  WITH DISTINCT a, u, manager, contractOwner
  CREATE (a)-[:OF {source: $source}]->(u)
  FOREACH (p IN CASE WHEN manager IS NULL THEN [] ELSE [manager] END | CREATE (p)-[:MANAGES {source: $source}]->(a))
  FOREACH (p IN CASE WHEN contractOwner IS NULL THEN [] ELSE [contractOwner] END | CREATE (p)-[:OWNS_CONTRACT {source: $source}]->(a))
}
RETURN row.n AS n, outcome, missing

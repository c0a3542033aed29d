// Writes meetings, calls, mails and cases, and the account each concerns.
UNWIND $rows AS row
OPTIONAL MATCH (old:Interaction {key: row.key})
OPTIONAL MATCH (a:Account {key: row.account_id})
WITH row, a, CASE WHEN row.account_id IS NOT NULL AND a IS NULL THEN 'account_id' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
CALL (row, a, missing, outcome) {
  WITH * WHERE missing IS NULL AND outcome <> 'UNCHANGED'
  MERGE (i:Interaction {key: row.key})
  ON CREATE SET i.id = row.id
  SET i += row.properties
  WITH *
  OPTIONAL MATCH (i)-[old:CONCERNS]->() DELETE old
  WITH DISTINCT i, a WHERE a IS NOT NULL
  CREATE (i)-[:CONCERNS {source: $source}]->(a)
}
RETURN row.n AS n, outcome, missing

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
  WITH DISTINCT i, a
  // What the team has opened again stays open until its source resolves it anew; what the customer has confirmed is resolved.
  SET i.resolvedAt = coalesce(CASE WHEN i.reopenedAt IS NULL OR i.resolvedAt > i.reopenedAt THEN i.resolvedAt END, i.confirmedAt)
  SET i.account = a.key,
    i.openCase = CASE WHEN (i.kind = 'SUPPORT_CASE' OR i.severity IS NOT NULL) AND i.resolvedAt IS NULL AND i.state = 'HELD' THEN a.key END
  WITH i, a WHERE a IS NOT NULL
  CREATE (i)-[:CONCERNS {source: $source}]->(a)
}
RETURN row.n AS n, outcome, missing

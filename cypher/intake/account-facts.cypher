// Writes what is known of accounts; a changed fact is ended and written anew, and one that somebody of the team ended stays so until its row is another.
UNWIND $rows AS row
OPTIONAL MATCH (a:Account {key: row.account_id})
OPTIONAL MATCH (a)-[:HAS]->(thing:AccountFact {key: row.account_id + '|' + row.key})
WITH row, a, head(collect(thing)) AS thing
OPTIONAL MATCH (a)-[old:HAS {key: row.key, source: $source}]->(thing) WHERE old.retractedAt IS NULL
WITH row, a, thing, old, CASE WHEN a IS NULL THEN 'account_id' END AS missing,
     CASE WHEN old IS NULL AND EXISTS {
            MATCH (a)-[ended:HAS {key: row.key, source: $source, fingerprint: row.fingerprint}]->(thing) WHERE ended.byHand
          } THEN 'UNCHANGED'
          WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN old IS NOT NULL AND outcome = 'UPDATED' THEN [1] ELSE [] END | SET old.retractedAt = $now)
FOREACH (_ IN CASE WHEN $full AND old IS NOT NULL AND outcome = 'UNCHANGED' THEN [1] ELSE [] END | SET old.seen = $job)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' AND thing IS NOT NULL THEN [1] ELSE [] END |
  CREATE (a)-[r:HAS]->(thing) SET r = row.properties
)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' AND thing IS NULL THEN [1] ELSE [] END |
  CREATE (a)-[r:HAS]->(t:AccountFact {id: row.thingId, key: row.account_id + '|' + row.key, kind: row.kind, text: row.text, source: $source})
  SET r = row.properties, t:$(row.label), t.owner = $owner
)
RETURN row.n AS n, outcome, missing

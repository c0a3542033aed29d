// The next interactions that somebody being erased took part in, locked, and whether anybody else did. No lens: it prepares a deletion.
MATCH (e:Erasure {id: $erasure})-[:TOOK_PART]->(i:Interaction)
WITH DISTINCT e, i LIMIT $limit
WITH e, i ORDER BY i.id
SET i.id = i.id
RETURN i.id AS id, i.key AS key, i.subject AS subject,
  NOT EXISTS { MATCH (i)<-[:TOOK_PART]-(other) WHERE other <> e } AS alone

// Records what a position at an account is called, in place of what was said before; nothing where that is written already; with a digest of what was sent then. No lens: who writes has been shown the account.
MATCH (a:Account {id: $account})
MERGE (pos:Position {id: $position})
ON CREATE SET pos.source = $fact.source
WITH a, pos
WHERE NOT EXISTS { (pos)-[:POSITION_AT {id: $fact.id}]->() }
OPTIONAL MATCH (pos)-[old:POSITION_AT]->(a) WHERE old.retractedAt IS NULL
WITH a, pos, old ORDER BY old.recordedAt DESC
WITH a, pos, collect(old) AS olds, head(collect(old)) AS last
FOREACH (o IN olds | SET o.retractedAt = $fact.recordedAt)
CREATE (pos)-[d:POSITION_AT]->(a)
SET d = $fact
SET d.request = $request, d.title = coalesce($title, last.title), d.unit = coalesce($unit, last.unit),
  d.seniority = coalesce($seniority, last.seniority)
WITH count(d) AS written
RETURN written, head(COLLECT {
  MATCH (:Position {id: $position})-[said:POSITION_AT {id: $fact.id}]->(:Account) RETURN said.request
}) AS request

// Records who influences whom, or is in conflict with whom, in place of what the team said of that before; without weight it is over; with a digest of what was sent under that id. No lens: who writes has been shown both.
MATCH (p:Person {id: $from}), (q:Person {id: $to})
SET p.id = p.id
WITH p, q
WHERE NOT EXISTS { (p)-[:BEARS_ON {id: $fact.id}]->(q) }
OPTIONAL MATCH (p)-[old:BEARS_ON {account: $account, kind: $kind, source: $fact.source}]-(q)
WHERE old.retractedAt IS NULL AND (startNode(old) = p OR $kind = 'CONFLICTS')
WITH p, q, old ORDER BY old.recordedAt DESC
WITH p, q, collect(old) AS olds, head(collect(old)) AS last
FOREACH (o IN olds | SET o.retractedAt = $fact.recordedAt)
FOREACH (_ IN CASE WHEN coalesce($weight, 1) > 0 THEN [1] ELSE [] END |
  CREATE (p)-[r:BEARS_ON]->(q)
  SET r = $fact
  SET r.account = $account, r.request = $request, r.kind = $kind, r.weight = coalesce($weight, last.weight),
    r.note = coalesce($note, last.note), r.owner = coalesce(p.owner, q.owner)
)
WITH count(*) AS done
RETURN head(COLLECT {
  MATCH (:Person {id: $from})-[said:BEARS_ON {id: $fact.id}]->(:Person {id: $to}) RETURN said.request
}) AS request

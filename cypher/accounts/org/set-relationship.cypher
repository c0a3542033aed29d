// Records how one of ours stands with a stakeholder, and should, in place of what was said before; nothing where that is written already; with a digest of what was sent then. No lens: who writes has been shown both.
MATCH (ours:Person {id: $person}), (theirs:Person {id: $stakeholder})
SET ours.id = ours.id
WITH ours, theirs
WHERE NOT EXISTS { (ours)-[:RELATES_TO {id: $fact.id}]->(theirs) }
OPTIONAL MATCH (ours)-[old:RELATES_TO {account: $account}]->(theirs) WHERE old.retractedAt IS NULL
WITH ours, theirs, old ORDER BY old.recordedAt DESC
WITH ours, theirs, collect(old) AS olds, head(collect(old)) AS last
FOREACH (o IN olds | SET o.retractedAt = $fact.recordedAt)
CREATE (ours)-[r:RELATES_TO]->(theirs)
SET r = $fact
SET r.account = $account, r.request = $request, r.current = coalesce($current, last.current),
  r.desired = coalesce($desired, last.desired), r.note = coalesce($note, last.note),
  r.owner = coalesce(ours.owner, theirs.owner)
WITH count(*) AS done
RETURN head(COLLECT {
  MATCH (:Person {id: $person})-[said:RELATES_TO {id: $fact.id}]->(:Person {id: $stakeholder}) RETURN said.request
}) AS request

// Records what the team says of a stakeholder, a fact for each role, in place of what it said before; nothing where that is written already; with a digest of what was sent then. No lens: who writes has been shown both.
MATCH (p:Person {id: $person}), (a:Account {id: $account})
WHERE NOT EXISTS { (p)-[:STAKEHOLDER_OF {act: $fact.id}]->(a) }
OPTIONAL MATCH (p)-[old:STAKEHOLDER_OF {source: $fact.source}]->(a) WHERE old.retractedAt IS NULL
WITH p, a, old ORDER BY old.recordedAt DESC, old.id
WITH p, a, collect(old) AS olds
WITH p, a, olds, head(olds) AS last, [o IN olds WHERE o.role IS NOT NULL | o.role] AS before
FOREACH (o IN olds | SET o.retractedAt = $fact.recordedAt)
WITH p, a, last,
  CASE WHEN size($roles) > 0 THEN $roles WHEN size(before) > 0 THEN before ELSE [null] END AS roles
UNWIND roles AS role
CREATE (p)-[s:STAKEHOLDER_OF]->(a)
SET s = $fact
SET s.act = $fact.id, s.request = $request, s.id = $fact.id + coalesce('-' + role, ''), s.key = $fact.key + coalesce('-' + role, ''),
  s.role = role, s.owner = coalesce(p.owner, a.owner), s.influence = coalesce($influence, last.influence), s.stance = coalesce($stance, last.stance),
  s.seniority = coalesce($seniority, last.seniority),
  s.from = CASE WHEN $from IS NULL AND last.toDay IS NULL THEN last.from ELSE $from END,
  s.fromDay = CASE WHEN $from IS NULL AND last.toDay IS NULL THEN last.fromDay ELSE $fromDay END
WITH count(s) AS written
RETURN written, head(COLLECT {
  MATCH (:Person {id: $person})-[said:STAKEHOLDER_OF {act: $fact.id}]->(:Account {id: $account}) RETURN said.request
}) AS request

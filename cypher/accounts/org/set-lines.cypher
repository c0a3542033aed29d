// Records whom a stakeholder reports to, in place of what the team said of that before, as far as the viewer may see and change it.
MATCH (p:Person {id: $person}), (a:Account {id: $account})
OPTIONAL MATCH (p)-[old:REPORTS_TO {key: a.key, source: $fact.source}]->()
WHERE old.retractedAt IS NULL AND (old.owner IS NULL OR old.owner = $lens.viewer)
WITH p, a, collect(old) AS olds
FOREACH (o IN olds | SET o.retractedAt = $fact.recordedAt)
WITH p, a
UNWIND $lines AS line
MATCH (superior:Person {id: line.person})
CREATE (p)-[l:REPORTS_TO]->(superior)
SET l = $fact
SET l.id = $fact.id + '-' + superior.id, l.key = a.key, l.kind = line.kind,
  l.owner = coalesce(p.owner, superior.owner, a.owner)

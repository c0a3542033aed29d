// Keeps whom stakeholders report to equal to their rows; a line that changed is ended.
UNWIND $rows AS row
MATCH (p:Person {key: row.person_id})
OPTIONAL MATCH (boss:Person {key: row.reports_to})
OPTIONAL MATCH (p)-[old:REPORTS_TO {key: row.account_id, source: $source}]->(former) WHERE old.retractedAt IS NULL
WITH row, p, boss, collect(old) AS olds, collect(former) AS formers
FOREACH (i IN [i IN range(0, size(olds) - 1) WHERE boss IS NULL OR formers[i] <> boss] | FOREACH (r IN [olds[i]] | SET r.retractedAt = $now))
FOREACH (i IN [i IN range(0, size(olds) - 1) WHERE $full AND formers[i] = boss] | FOREACH (r IN [olds[i]] | SET r.seen = $job))
FOREACH (_ IN CASE WHEN boss IS NOT NULL AND NOT boss IN formers THEN [1] ELSE [] END |
  CREATE (p)-[r:REPORTS_TO {id: row.lineId, key: row.account_id, source: $source, fingerprint: row.reports_to, recordedAt: $now}]->(boss)
  SET r.owner = $owner, r.seen = CASE WHEN $full THEN $job END
)

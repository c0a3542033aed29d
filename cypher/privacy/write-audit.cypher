// Keeps who asked what about whom and why; only what was kept as begun is completed. Who a source's id means is looked up. No lens: it is written, not read.
UNWIND $entries AS entry
MERGE (a:AuditEntry {id: entry.id})
WITH a, entry
WHERE coalesce(a.outcome, 'BEGUN') = 'BEGUN'
WITH a, entry, COLLECT {
  UNWIND entry.keys AS key
  MATCH (p:Person {key: key})
  RETURN DISTINCT p.id
} AS named
SET a.at = entry.at, a.by = entry.by, a.subject = entry.subject, a.roles = entry.roles, a.kind = entry.kind,
  a.fields = entry.fields, a.concerning = entry.things, a.purpose = entry.purpose, a.outcome = entry.outcome,
  a.about = entry.about + [id IN named WHERE NOT id IN entry.about]

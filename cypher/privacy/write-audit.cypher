// Keeps who asked what about whom and why, in place of what was kept of it before it was done; who a source's id means is looked up. No lens: it is written, not read.
UNWIND $entries AS entry
WITH entry, COLLECT {
  UNWIND entry.keys AS key
  MATCH (p:Person {key: key})
  RETURN DISTINCT p.id
} AS named
MERGE (a:AuditEntry {id: entry.id})
SET a.at = entry.at, a.by = entry.by, a.subject = entry.subject, a.roles = entry.roles, a.kind = entry.kind,
  a.fields = entry.fields, a.concerning = entry.things, a.purpose = entry.purpose, a.outcome = entry.outcome,
  a.about = entry.about + [id IN named WHERE NOT id IN entry.about]

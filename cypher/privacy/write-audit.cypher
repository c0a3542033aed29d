// Keeps who asked what about whom and why; only what was kept as begun is completed. What a source's id means is looked up. No lens: it is written, not read.
UNWIND $entries AS entry
MERGE (a:AuditEntry {id: entry.id})
WITH a, entry
WHERE coalesce(a.outcome, 'BEGUN') = 'BEGUN'
WITH a, entry,
  COLLECT {
    UNWIND entry.people AS named
    MATCH (p:Person {key: named.key})
    RETURN DISTINCT p.id
  } AS people,
  COLLECT {
    UNWIND entry.accounts AS named
    MATCH (n:Account)
    WHERE n.id = named.id OR n.key = named.key
    RETURN DISTINCT 'account:' + n.id AS thing
    UNION
    UNWIND entry.organizations AS named
    MATCH (n:Unit)
    WHERE n.id = named.id OR n.key = named.key
    RETURN DISTINCT 'organization:' + n.id AS thing
  } AS things
SET a.at = entry.at, a.by = entry.by, a.subject = entry.subject, a.roles = entry.roles, a.kind = entry.kind,
  a.fields = entry.fields, a.concerning = entry.things + things, a.purpose = entry.purpose, a.outcome = entry.outcome,
  a.about = entry.about + [id IN people WHERE NOT id IN entry.about]

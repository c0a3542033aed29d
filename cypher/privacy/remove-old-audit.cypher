// Deletes the oldest entries of the audit, given before a time. No lens: it deletes.
MATCH (a:AuditEntry) WHERE a.id < $before
WITH a LIMIT $limit
DELETE a
RETURN count(*) AS removed

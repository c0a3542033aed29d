// Imports, the newest first, from a place on.
MATCH (j:ImportJob) WHERE $after IS NULL OR j.id < $after
RETURN j {.*} AS job
ORDER BY j.id DESC LIMIT $limit

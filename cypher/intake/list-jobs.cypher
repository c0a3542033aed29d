// Imports, the newest first, from a place on.
MATCH (j:ImportJob) WHERE $after IS NULL OR j.id < $after
RETURN j {.*, suppressed: coalesce(j.suppressed, 0)} AS job
ORDER BY j.id DESC LIMIT $limit

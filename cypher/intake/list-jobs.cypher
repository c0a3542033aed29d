// Imports that whoever looks sees, the newest first, from a place on.
MATCH (j:ImportJob)
WHERE ($after IS NULL OR j.id < $after)
  AND ($seen.all OR j.submittedBy = $seen.by OR j.sourceOwner = $seen.owner)
RETURN j {.*, suppressed: coalesce(j.suppressed, 0), outdated: coalesce(j.outdated, 0)} AS job
ORDER BY j.id DESC LIMIT $limit

// One import as it stands.
MATCH (j:ImportJob {id: $job})
RETURN j {.*, suppressed: coalesce(j.suppressed, 0)} AS job

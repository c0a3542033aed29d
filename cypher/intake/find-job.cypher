// One import as it stands.
MATCH (j:ImportJob {id: $job})
RETURN j {.*} AS job

// The files of these imports, in the order in which they are read.
UNWIND $jobs AS job
MATCH (j:ImportJob {id: job})
RETURN job, COLLECT {
  MATCH (j)-[:READ]->(f:ImportFile) RETURN f {.*, suppressed: coalesce(f.suppressed, 0), outdated: coalesce(f.outdated, 0)} ORDER BY f.position
} AS files

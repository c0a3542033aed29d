// The first rejections of each of these imports, in the order in which they were found.
UNWIND $jobs AS job
MATCH (j:ImportJob {id: job})
RETURN job, COLLECT {
  MATCH (j)-[:REJECTED]->(r:Rejection) RETURN r {.*} ORDER BY r.position LIMIT $first
} AS rejections

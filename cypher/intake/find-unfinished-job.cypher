// The import of this path that has not ended, the oldest if there are several.
MATCH (j:ImportJob {path: $path}) WHERE j.state IN ['QUEUED', 'RUNNING']
RETURN j.id AS id ORDER BY j.id LIMIT 1

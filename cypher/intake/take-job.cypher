// Takes an import up, for as long as the lease lasts.
MATCH (j:ImportJob {id: $job}) WHERE j.state IN ['QUEUED', 'RUNNING']
SET j.state = 'RUNNING', j.startedAt = coalesce(j.startedAt, $now),
    j.leaseOwner = $owner, j.leaseUntil = $leaseUntil
RETURN j.id AS id, j.path AS path, j.spooled AS spooled, j.digest AS digest,
       j.step AS step, j.row AS row, j.after AS after

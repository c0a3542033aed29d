// The imports that wait or are being worked on, the oldest first.
MATCH (j:ImportJob) WHERE j.state IN ['QUEUED', 'RUNNING']
RETURN j.id AS id, j.path AS path, j.leaseOwner AS leaseOwner, j.leaseUntil AS leaseUntil,
       j.submittedAt AS submittedAt, coalesce(j.leaseUntil < datetime(), true) AS expired
ORDER BY j.id

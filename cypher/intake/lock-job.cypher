// Where an import stands, locked for the rest of the transaction.
MATCH (j:ImportJob {id: $job})
SET j.locked = true
REMOVE j.locked
WITH j
RETURN j.id AS id, j.state AS state, j.path AS path, j.step AS step, j.row AS row, j.after AS after,
       j.leaseOwner AS leaseOwner, j.leaseUntil AS leaseUntil, j.submittedAt AS submittedAt,
       coalesce(j.leaseUntil < datetime(), true) AS expired,
       j.source AS source, j.sourceId AS sourceId, j.sourceOwner AS sourceOwner,
       j.full AS full, coalesce(j.confirms, j.full) AS confirms, j.keptFrom AS keptFrom, j.align AS align, j.rejected AS rejected, j.incomplete AS incomplete

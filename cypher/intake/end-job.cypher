// Ends an import.
MATCH (j:ImportJob {id: $job})
SET j.state = $state, j.message = $message, j.finishedAt = $now
REMOVE j.leaseOwner, j.leaseUntil, j.tiesRemaining

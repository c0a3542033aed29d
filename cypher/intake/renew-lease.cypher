// Holds an import for longer, or gives it back.
MATCH (j:ImportJob {id: $job}) WHERE j.leaseOwner = $owner
SET j.leaseUntil = $leaseUntil

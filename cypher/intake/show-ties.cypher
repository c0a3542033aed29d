// Shows how many people and units still wait for their ties.
MATCH (j:ImportJob {id: $job})
SET j.tiesRemaining = $remaining

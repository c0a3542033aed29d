// Waits for the batches that running imports are writing; the next ones wait for us. No lens: imports are nobody's.
MATCH (j:ImportJob) WHERE j.state IN ['QUEUED', 'RUNNING']
WITH j ORDER BY j.id
SET j.locked = true
REMOVE j.locked

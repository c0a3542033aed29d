// Clears what reports of imports quote of somebody being erased. No lens: it deletes.
MATCH (r:Rejection)
WHERE r.reason =~ $names
SET r.reason = $cleared

// Deletes the next introductions that somebody being erased has a part in, with all that hangs on them alone; how many it were. No lens: it deletes.
MATCH (:Erasure {id: $erasure})--(n:Introduction)
WITH DISTINCT n LIMIT $limit
WITH n ORDER BY n.id
CALL (n) {
  MATCH (n)--(part)
  WHERE COUNT { (part)--() } = 1
    AND NOT part:Person AND NOT part:Account AND NOT part:Unit AND NOT part:Source AND NOT part:Erasure
  DETACH DELETE part
}
DETACH DELETE n
RETURN count(*) AS done

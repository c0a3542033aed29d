// Deletes the next introductions that somebody being erased has a part in, with all that hangs on them alone; how many it were. No lens: it deletes.
MATCH (:Erasure {id: $erasure})--(n:Introduction)
WITH DISTINCT n LIMIT $limit
WITH n ORDER BY n.id
CALL (n) {
  MATCH (n)-[:HAD|ANSWERS]-(part:IntroductionStep|IntroductionLink)
  DETACH DELETE part
}
DETACH DELETE n
RETURN count(*) AS done

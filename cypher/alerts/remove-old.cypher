// Removes the next of the alerts that were closed before a moment, with what happened to them; how many it were. No lens: it deletes.
MATCH (al:Alert)
WHERE al.closedAt < $before AND al.state = 'CLOSED'
WITH al LIMIT $limit
CALL (al) {
  MATCH (al)-[:HAD]->(s:AlertStep)
  DETACH DELETE s
}
DETACH DELETE al
RETURN count(*) AS removed

// Shares a person's own ties with a person or with whoever belongs to an organization: once, however often it is asked.
CALL () {
  MATCH (taker:Person)
  WHERE $kind = 'PERSON' AND (taker.id = $with.id OR taker.key = $with.key)
    AND (taker.owner IS NULL OR taker.owner IN $lens.owners)
  RETURN taker
  UNION
  MATCH (taker:Unit)
  WHERE $kind = 'ORGANIZATION' AND (taker.id = $with.id OR taker.key = $with.key)
    AND (taker.owner IS NULL OR taker.owner IN $lens.owners)
  RETURN taker
}
MATCH (giver:Person {id: $lens.viewer})
// Takes the lock that lets one of several alike requests go first.
SET giver.id = giver.id
WITH giver, taker
OPTIONAL MATCH (giver)-[given:SHARES_TIES_WITH]->(taker) WHERE given.revokedAt IS NULL
WITH giver, taker, count(given) AS before
FOREACH (_ IN CASE WHEN before = 0 AND taker <> giver THEN [1] ELSE [] END |
  CREATE (giver)-[:SHARES_TIES_WITH {id: $id, since: datetime()}]->(taker))
WITH giver, taker
OPTIONAL MATCH (giver)-[given:SHARES_TIES_WITH]->(taker) WHERE given.revokedAt IS NULL
RETURN given.id AS id, giver.id AS giver, taker.id AS taker, taker:Person AS isPerson,
  given.since AS since, given.revokedAt AS revokedAt
LIMIT 1

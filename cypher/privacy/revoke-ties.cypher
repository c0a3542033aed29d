// Ends what the viewer has shared; what has ended before keeps its time.
MATCH (giver:Person {id: $lens.viewer})-[given:SHARES_TIES_WITH {id: $id}]->(taker)
SET given.revokedAt = coalesce(given.revokedAt, datetime())
RETURN given.id AS id, giver.id AS giver, taker.id AS taker, taker:Person AS isPerson,
  given.since AS since, given.revokedAt AS revokedAt

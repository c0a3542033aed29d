// What the viewer shares with others and what is shared with them, the latest first.
MATCH (viewer:Person {id: $lens.viewer})
CALL (viewer) {
  MATCH (viewer)-[given:SHARES_TIES_WITH]->(taker)
  WHERE $given
  RETURN viewer AS giver, given, taker
  UNION
  MATCH (viewer)<-[given:SHARES_TIES_WITH]-(giver:Person)
  WHERE NOT $given
  RETURN giver, given, viewer AS taker
  UNION
  MATCH (viewer)-[stay:WORKED_AT|MEMBER_OF]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(taker:Unit)<-[given:SHARES_TIES_WITH]-(giver:Person)
  WHERE NOT $given AND giver <> viewer AND stay.current AND stay.retractedAt IS NULL AND stay.owner IS NULL
  RETURN giver, given, taker
}
WITH DISTINCT giver, given, taker
WHERE $ended OR given.revokedAt IS NULL
RETURN given.id AS id, giver.id AS giver, taker.id AS taker, taker:Person AS isPerson,
  given.since AS since, given.revokedAt AS revokedAt
ORDER BY since DESC, id DESC

// Moves an introduction on from where it was found and records the step; no row where it has moved meanwhile. No lens: who may do so has been decided.
MATCH (i:Introduction {id: $id})
WHERE i.state = $from AND i.position = $position
SET i += $properties
CREATE (i)-[:HAD]->(s:IntroductionStep)
SET s = $step
WITH i, s
CALL (s) {
  MATCH (p:Person {id: $by})
  CREATE (s)-[:BY]->(p)
}
CALL (s) {
  UNWIND $told AS id
  MATCH (p:Person {id: id})
  CREATE (s)-[:TO]->(p)
}
CALL (i) {
  MATCH (i)-[asked:ASKS|AIMS_AT]->(p:Person)
  WHERE p.id IN $asked AND asked.since IS NULL
  SET asked.since = $step.at
}
RETURN i.id AS id

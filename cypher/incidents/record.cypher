// Records what came of a call. No lens: it has been found to be theirs.
MATCH (c:Call {id: $id})
SET c.state = $outcome
CREATE (c)-[:TRIED]->(n:CallAttempt {id: $attempt, outcome: $outcome, note: $note, at: $at})
WITH n
CALL (n) {
  MATCH (p:Person {id: $by})
  CREATE (n)-[:MADE_BY]->(p)
}

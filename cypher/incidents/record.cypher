// Records what came of a call; nobody answering takes back no word that was left. No lens: it has been found to be theirs.
MATCH (c:Call {id: $id})
SET c.state = CASE WHEN c.state = 'WORD_LEFT' AND $outcome = 'NO_ANSWER' THEN c.state ELSE $outcome END
CREATE (c)-[:TRIED]->(n:CallAttempt {id: $attempt, outcome: $outcome, note: $note, at: $at, request: $request})
WITH n
CALL (n) {
  MATCH (p:Person {id: $by})
  CREATE (n)-[:MADE_BY]->(p)
}

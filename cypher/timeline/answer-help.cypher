// Answers a request for help that waits for an answer; no row where it does not. No lens: it has been looked at through it.
MATCH (h:HelpRequest {id: $id})
SET h.id = h.id
WITH h WHERE h.answeredAt IS NULL
SET h.answer = $answer, h.answeredAt = $now
WITH h
CALL (h) {
  MATCH (by:Person {id: $by})
  CREATE (h)-[:ANSWERED_BY]->(by)
}
RETURN h.id AS id

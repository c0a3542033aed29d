// Remembers the answer that somebody has seen to a question of theirs. No lens: the answer was looked at through it.
MATCH (:Person {id: $owner})-[:SAVED]->(q:SavedQuestion {id: $id})
SET q.lookedAt = $now, q.seenStrength = $strength
WITH q
CALL (q) {
  MATCH (q)-[old:SEEN]->()
  DELETE old
}
CALL (q) {
  UNWIND $ids AS id
  CALL (id) {
    MATCH (x:Person {id: id}) RETURN x
    UNION
    MATCH (x:Account {id: id}) RETURN x
  }
  CREATE (q)-[:SEEN]->(x)
}
RETURN q.id AS id

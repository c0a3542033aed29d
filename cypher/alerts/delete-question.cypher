// Deletes a question that somebody saved. No lens: it is theirs.
MATCH (:Person {id: $owner})-[:SAVED]->(q:SavedQuestion {id: $id})
DETACH DELETE q
RETURN true AS deleted

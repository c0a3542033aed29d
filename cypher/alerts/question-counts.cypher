// How many questions somebody keeps, and how many of them warn them. No lens: they are theirs.
MATCH (:Person {id: $owner})-[:SAVED]->(q:SavedQuestion)
RETURN count(q) AS kept, count(CASE WHEN q.asAlert THEN q END) AS watched

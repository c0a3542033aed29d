// Deletes the next interests, skills and likes of somebody being erased, and the words that nobody else has. No lens: it deletes.
MATCH (:Erasure {id: $erasure})-[r]->(word)
WHERE word:Interest OR word:Topic
WITH r, word LIMIT $limit
WITH r, word ORDER BY word.id
SET word.id = word.id
DELETE r
WITH DISTINCT word, count(*) AS facts
CALL (word) {
  WITH word WHERE NOT EXISTS { (word)--() }
  DELETE word
}
RETURN sum(facts) AS done

// The questions that somebody saved, or one of them. No lens: they are theirs, and their answers are looked at through it.
MATCH (owner:Person {id: $owner})-[:SAVED]->(q:SavedQuestion)
WHERE $id IS NULL OR q.id = $id
RETURN q {.*} AS question, owner.id AS owner,
  COLLECT { MATCH (q)-[a:ASKS_ABOUT]->(p:Person) RETURN {as: a.as, person: p.id} ORDER BY a.as } AS about,
  COLLECT { MATCH (q)-[:SEEN]->(x) RETURN x.id ORDER BY x.id } AS seen
ORDER BY q.savedAt, q.id

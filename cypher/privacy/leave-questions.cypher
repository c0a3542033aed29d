// Deletes the next saved questions of somebody being erased, or about them; how many it were. No lens: it deletes.
MATCH (:Erasure {id: $erasure})-[:SAVED|ASKS_ABOUT]-(q:SavedQuestion)
WITH DISTINCT q LIMIT $limit
WITH q ORDER BY q.id
DETACH DELETE q
RETURN count(*) AS done

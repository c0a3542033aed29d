// Deletes the next thanks that somebody being erased was given; how many it were. No lens: it deletes.
MATCH (:Erasure {id: $erasure})<-[:THANKS]-(t:Thanks)
WITH DISTINCT t LIMIT $limit
WITH t ORDER BY t.id
DETACH DELETE t
RETURN count(*) AS done

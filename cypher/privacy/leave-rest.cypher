// Deletes the next of all else that somebody being erased is tied by; how many it were. No lens: it deletes.
MATCH (:Erasure {id: $erasure})-[r]-(other)
WITH r, other LIMIT $limit
WITH r, other ORDER BY other.id
FOREACH (_ IN CASE WHEN type(r) = 'CONNECTED_TO' AND other:Person THEN [1] ELSE [] END | SET other:TiesDue)
DELETE r
RETURN count(*) AS done

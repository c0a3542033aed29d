// Deletes the next facts that tie somebody being erased to organizations; the ties of the others there are due. No lens: it deletes.
MATCH (:Erasure {id: $erasure})-[r]-(u:Unit)
WITH r, u LIMIT $limit
WITH r, u ORDER BY u.id
FOREACH (_ IN CASE WHEN r.retractedAt IS NULL THEN [1] ELSE [] END | SET u:TiesDue)
DELETE r
RETURN count(*) AS done

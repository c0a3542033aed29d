// People whose ties are due, in ascending id.
MATCH (p:Person:TiesDue)
RETURN p.id AS id
ORDER BY id
LIMIT $limit

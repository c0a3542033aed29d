// The next people in ascending id.
MATCH (p:Person) WHERE p.id > $after
RETURN p.id AS id
ORDER BY p.id LIMIT $limit

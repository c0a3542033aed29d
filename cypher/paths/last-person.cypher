// The person with the largest id.
MATCH (p:Person)
WHERE p.id > ''
RETURN p.id AS id
ORDER BY p.id DESC
LIMIT 1

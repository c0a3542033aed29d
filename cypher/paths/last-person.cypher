// The person with the largest id. No lens: it tells who comes after everybody held in memory.
MATCH (p:Person)
WHERE p.id > ''
RETURN p.id AS id
ORDER BY p.id DESC
LIMIT 1

// Everybody, in ascending id. No lens: the numbers alone are read, to keep the ties by.
MATCH (p:Person)
WHERE p.id > ''
RETURN id(p) AS number
ORDER BY p.id

// The private sources of somebody being erased. No lens: it prepares a deletion.
MATCH (s:Source {owner: $owner})
RETURN s.id AS id, s.name AS name
ORDER BY id

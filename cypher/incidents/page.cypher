// Incidents, the latest first, from a place on. No lens: that something went wrong is known to the team.
MATCH (i:Incident)
WHERE ($open IS NULL OR (i.closedAt IS NULL) = $open)
  AND ($after IS NULL OR i.openedAt < datetime($after[0]) OR i.openedAt = datetime($after[0]) AND i.id > $after[1])
RETURN i.id AS id
ORDER BY i.openedAt DESC, id
LIMIT $limit

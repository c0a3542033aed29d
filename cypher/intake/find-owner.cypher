// Whom the owner of a private source may mean: by their id in the source itself, or by a reference, but to nobody's private contact. No lens: it answers an import, not a viewer.
MATCH (p:Person)
WHERE p.key IN [$key, $reference] AND (p.key = $key OR p.owner IS NULL OR p.owner = p.id)
RETURN p.id AS id, p.key = $key AS own
ORDER BY own DESC

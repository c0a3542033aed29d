// The person referred to, as far as the viewer may see them.
MATCH (p:Person)
WHERE (p.id = $person.id OR p.key = $person.key)
  AND (p.owner IS NULL OR p.owner IN $lens.owners)
RETURN p.id AS id

// These people, as far as the viewer may see them.
UNWIND $references AS reference
MATCH (p:Person) WHERE (p.id = reference.id OR p.key = reference.key)
  AND (p.owner IS NULL OR p.owner IN $lens.owners)
RETURN DISTINCT p.id AS id, id(p) AS number, p.key AS key

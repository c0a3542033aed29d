// These people by own id, as far as the viewer may see them.
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE p.owner IS NULL OR p.owner IN $lens.owners
RETURN p.id AS id, id(p) AS number

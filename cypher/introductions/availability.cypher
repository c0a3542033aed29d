// Whether these people want to be asked for introductions, where they have said so.
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE p.availability IS NOT NULL AND (p.owner IS NULL OR p.owner IN $lens.owners)
RETURN p.id AS id, p.availability AS availability

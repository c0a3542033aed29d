// What each of these organizations is a part of, as far as the viewer may see it.
UNWIND $ids AS id
MATCH (:Unit {id: id})-[:PART_OF|SUBSIDIARY_OF]->(u:Unit)
WHERE u.owner IS NULL OR u.owner IN $lens.owners
RETURN id, u {.*} AS organization

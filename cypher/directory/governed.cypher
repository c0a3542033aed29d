// What each of these boards governs, as far as the viewer may see it.
UNWIND $ids AS id
MATCH (:Board {id: id})-[:GOVERNS]->(u:Unit)
WHERE u.owner IS NULL OR u.owner IN $lens.owners
RETURN id, u {.*} AS organization

// The organization each of these accounts is of.
UNWIND $ids AS id
MATCH (a:Account {id: id})-[:OF]->(u:Unit)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND (u.owner IS NULL OR u.owner IN $lens.owners)
RETURN a.id AS id, u {.*} AS organization

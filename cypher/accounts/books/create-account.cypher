// Writes a new account of an open organization; the one there is where it was written before, no row where the organization is private. No lens: the organization has been found through it.
MATCH (u:Unit {id: $organization}) WHERE u.owner IS NULL
MERGE (a:Account {id: $id})
ON CREATE SET a += $properties, a.fresh = true
WITH u, a, coalesce(a.fresh, false) AS created
REMOVE a.fresh
FOREACH (_ IN CASE WHEN created THEN [1] ELSE [] END | CREATE (a)-[:OF {source: $properties.source}]->(u))
RETURN a.id AS id, a.request AS request, created

// Which open organizations belong to which, above those that open accounts are of. No lens: it serves who qualifies, which is the same for everybody.
MATCH (a:Account)-[:OF]->(u:Unit)-[:SUBSIDIARY_OF]->()
WHERE a.owner IS NULL AND u.owner IS NULL
WITH DISTINCT u
MATCH way = (u)-[:SUBSIDIARY_OF*0..]->(unit:Unit)-[:SUBSIDIARY_OF]->(owner:Unit)
WHERE owner.owner IS NULL AND all(x IN nodes(way) WHERE x.owner IS NULL)
RETURN DISTINCT unit.id AS unit, owner.id AS owner

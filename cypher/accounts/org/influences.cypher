// Who at these accounts influences whom, and who is in conflict with whom: all that was said of it.
UNWIND $ids AS id
MATCH (p:Person)-[:STAKEHOLDER_OF]->(a:Account {id: id})
WHERE p.owner IS NULL OR p.owner IN $lens.owners
WITH DISTINCT a, p
MATCH (p)-[r:BEARS_ON {account: a.id}]->(q:Person)
WHERE (r.owner IS NULL OR r.owner IN $lens.owners) AND (q.owner IS NULL OR q.owner IN $lens.owners)
RETURN a.id AS account, r {.*, fromPerson: p.id, toPerson: q.id} AS influence
ORDER BY account, r.id

// Whom the references name, a row for each in their order; the id is null where the viewer sees nobody.
UNWIND $references AS reference
OPTIONAL MATCH (byId:Person {id: reference.id})
OPTIONAL MATCH (byKey:Person {key: reference.key})
WITH reference.place AS place, coalesce(byId, byKey) AS person
RETURN CASE WHEN person.owner IS NULL OR person.owner IN $lens.owners THEN person.id END AS id
ORDER BY place

// Says who manages an account or whose contract it is; who did before is kept beside it. No lens: the account and the person have been found through it.
MATCH (a:Account {id: $account})
SET a.id = a.id
WITH a
CALL (a) {
  MATCH (a)<-[old]-(p:Person)
  WHERE type(old) = $type AND p.id <> coalesce($person, '')
  CREATE (p)-[was:$($former)]->(a)
  SET was = properties(old), was.retractedAt = $properties.recordedAt, was.retractedBy = $properties.recordedBy
  DELETE old
}
WITH a
MATCH (p:Person {id: $person})
WHERE NOT EXISTS { MATCH (p)-[r]->(a) WHERE type(r) = $type }
CREATE (p)-[r:$($type)]->(a)
SET r = $properties

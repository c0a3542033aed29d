// Says who controls a budget; who did before is kept as ended. No lens: the budget and the person have been found through it.
MATCH (:Account)-[:HAS {id: $fact}]->(t:AccountFact)
SET t.id = t.id
WITH t
CALL (t) {
  MATCH (p:Person)-[c:CONTROLS]->(t)
  WHERE c.retractedAt IS NULL AND ($person IS NULL OR p.id <> $person)
  SET c.retractedAt = $properties.recordedAt, c.retractedBy = $properties.recordedBy
}
WITH t
MATCH (p:Person {id: $person})
WHERE NOT EXISTS { MATCH (p)-[c:CONTROLS]->(t) WHERE c.retractedAt IS NULL }
CREATE (p)-[c:CONTROLS]->(t)
SET c = $properties

// Takes a step about a case; what is opened again is taken up by nobody. No lens: who may do so has been decided.
MATCH (i:Interaction {id: $id})
SET i += $properties, i.recordedAt = $step.recordedAt
SET i.openCase = CASE WHEN i.resolvedAt IS NULL AND coalesce(i.state, 'HELD') = 'HELD' THEN i.account END
CREATE (i)-[:HAD]->(s:CaseStep)
SET s = $step
WITH i, s
CALL (i) {
  WITH i WHERE $step.kind = 'REOPENED'
  MATCH (i)<-[k:ACKNOWLEDGES]-() WHERE k.retractedAt IS NULL
  SET k.retractedAt = $step.recordedAt
}
CALL (i, s) {
  MATCH (p:Person {id: $by})
  CREATE (s)-[:TAKEN_BY]->(p)
  FOREACH (_ IN CASE WHEN $step.kind = 'ACKNOWLEDGED' THEN [1] ELSE [] END | CREATE (p)-[:ACKNOWLEDGES {at: $step.at, source: $step.source, recordedAt: $step.recordedAt}]->(i))
}
CALL (s) {
  MATCH (p:Person {id: $customer})
  CREATE (s)-[:CONFIRMED_BY]->(p)
}

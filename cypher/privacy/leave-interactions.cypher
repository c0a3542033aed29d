// Takes somebody being erased out of interactions, deletes those that nobody else took part in, and the subjects that name them. No lens: it deletes.
MATCH (e:Erasure {id: $erasure})
UNWIND $rows AS row
MATCH (i:Interaction {id: row.id})
CALL (e, i) {
  MATCH (e)-[t:TOOK_PART]->(i)
  DELETE t
}
CALL (i) {
  MATCH (i)<-[t:TOOK_PART]-(other:Person) WHERE t.retractedAt IS NULL AND NOT other:TiesDue
  WITH DISTINCT other ORDER BY other.id
  SET other:TiesDue
}
FOREACH (_ IN CASE WHEN row.named THEN [1] ELSE [] END | REMOVE i.subject)
WITH i, row WHERE row.alone
CALL (i) {
  MATCH (i)-[:HAD]->(step:CaseStep)
  DETACH DELETE step
}
DETACH DELETE i

// What was done about these cases, in order. No lens: the cases have been looked at through it; whom one may not see is left out with the people.
UNWIND $ids AS id
MATCH (i:Interaction {id: id})-[:HAD]->(s:CaseStep)
RETURN id AS case, s {.*} AS step,
  head([(s)-[:TAKEN_BY]->(p:Person) | p.id]) AS by,
  head([(s)-[:CONFIRMED_BY]->(p:Person) | p.id]) AS confirmedBy
ORDER BY case, s.recordedAt, s.id

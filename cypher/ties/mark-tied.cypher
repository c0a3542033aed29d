// Marks the members of these units who are tied to another member: their tie may rest on the unit.
UNWIND $ids AS id
MATCH (u:Unit {id: id})<-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]-(p:Person)
WHERE r.retractedAt IS NULL AND NOT p:TiesDue
WITH DISTINCT u, p
WHERE EXISTS {
  MATCH (p)-[:TIE]-(q:Person)
  WHERE EXISTS {
    MATCH (q)-[s:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u)
    WHERE s.retractedAt IS NULL
  }
}
SET p:TiesDue

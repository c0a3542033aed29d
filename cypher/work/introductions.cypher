// Introductions that wait for the viewer's answer, or for whoever runs the program where an account has no manager.
CALL () {
  MATCH (:Person {id: $lens.viewer})<-[asked:ASKS]-(i:Introduction)
  WHERE asked.since IS NOT NULL AND i.state IN ['AWAITING_CONNECTOR', 'AWAITING_TARGET'] AND asked.position = i.position
  RETURN i
  UNION
  MATCH (:Person {id: $lens.viewer})<-[:AIMS_AT]-(i:Introduction {state: 'AWAITING_TARGET'})
  RETURN i
  UNION
  MATCH (:Person {id: $lens.viewer})-[:MANAGES]->(:Account)<-[:INTO]-(i:Introduction {state: 'AWAITING_MANAGER'})
  RETURN i
  UNION
  MATCH (i:Introduction {state: 'AWAITING_MANAGER'})
  WHERE $all AND NOT EXISTS { (i)-[:INTO]->(:Account)<-[:MANAGES]-(:Person) }
  RETURN i
}
RETURN 'INTRODUCTION' AS kind, i.id AS thing, null AS account,
  head(COLLECT { MATCH (i)-[:ASKED_BY]->(p:Person) RETURN p.id }) AS person,
  CASE WHEN i.neededBy <= $soon THEN 1 ELSE 2 END AS urgency, i.neededBy AS due, null AS since, null AS text
ORDER BY due, thing
LIMIT $most

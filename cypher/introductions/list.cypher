// The introductions that the viewer has a part in, or all where they run the program, the latest first, from a place on.
CALL () {
  MATCH (:Person {id: $lens.viewer})<-[:ASKED_BY]-(i:Introduction)
  RETURN i
  UNION
  MATCH (:Person {id: $lens.viewer})<-[asked:ASKS|AIMS_AT]-(i:Introduction)
  WHERE asked.since IS NOT NULL
  RETURN i
  UNION
  MATCH (:Person {id: $lens.viewer})-[:MANAGES]->(:Account)<-[:INTO]-(i:Introduction)
  RETURN i
  UNION
  MATCH (i:Introduction)
  WHERE $all
  RETURN i
}
WITH i
WHERE ($after IS NULL OR i.id < $after) AND ($states IS NULL OR i.state IN $states)
  AND CASE $role
    WHEN 'ASKED' THEN EXISTS { (i)-[:ASKED_BY]->(:Person {id: $lens.viewer}) }
    WHEN 'TO_ANSWER' THEN CASE i.state
      WHEN 'AWAITING_MANAGER' THEN EXISTS { (i)-[:INTO]->(:Account)<-[:MANAGES]-(:Person {id: $lens.viewer}) }
        OR $all AND NOT EXISTS { (i)-[:INTO]->(:Account)<-[:MANAGES]-(:Person) }
      WHEN 'AWAITING_CONNECTOR' THEN EXISTS {
        MATCH (i)-[asked:ASKS]->(:Person {id: $lens.viewer}) WHERE asked.position = i.position
      }
      WHEN 'AWAITING_TARGET' THEN EXISTS { (i)-[:AIMS_AT]->(:Person {id: $lens.viewer}) } OR EXISTS {
        MATCH (i)-[asked:ASKS]->(:Person {id: $lens.viewer}) WHERE asked.position = i.position
      }
      ELSE false
    END
    ELSE true
  END
RETURN i.id AS id
ORDER BY id DESC
LIMIT $limit

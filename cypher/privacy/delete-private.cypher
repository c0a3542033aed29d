// Deletes the next things that a private source of an erased person brought; how many it were. No lens: nobody sees them any more.
CALL () {
  MATCH (n:Person) WHERE n.key > $name + ':' AND n.key < $name + ';' AND n.owner = $owner
  RETURN n
  UNION
  MATCH (n:Interaction) WHERE n.key > $name + ':' AND n.key < $name + ';' AND n.owner = $owner
  RETURN n
  UNION
  MATCH (n:Account) WHERE n.key > $name + ':' AND n.key < $name + ';' AND n.owner = $owner
  RETURN n
  UNION
  MATCH (n:Unit) WHERE n.key > $name + ':' AND n.key < $name + ';' AND n.owner = $owner
  RETURN n
}
WITH n LIMIT $limit
CALL (n) {
  MATCH (n)-[:HAD]->(step:CaseStep)
  DETACH DELETE step
}
DETACH DELETE n
RETURN count(*) AS done

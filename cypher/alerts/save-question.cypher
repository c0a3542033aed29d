// Keeps a question of somebody, once however often it is sent. No lens: whom it asks about has been looked at through it.
MATCH (owner:Person {id: $owner})
MERGE (q:SavedQuestion {id: $properties.id})
ON CREATE SET q = $properties
WITH owner, q
CALL (owner, q) {
  WITH * WHERE NOT EXISTS { (q)<-[:SAVED]-() }
  CREATE (owner)-[:SAVED]->(q)
  WITH q
  UNWIND $about AS about
  MATCH (p:Person {id: about.person})
  CREATE (q)-[:ASKS_ABOUT {as: about.as}]->(p)
}
RETURN q.id AS id

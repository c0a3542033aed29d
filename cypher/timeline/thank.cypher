// Writes that somebody was thanked, once; no row where something else was recorded under the same id. No lens: account, people and dealing have been looked at through it.
MATCH (a:Account {id: $account}), (p:Person {id: $person})
MERGE (t:Thanks {id: $properties.id})
ON CREATE SET t += $properties
WITH t, a, p WHERE t.request = $properties.request
MERGE (t)-[:ABOUT]->(a)
MERGE (t)-[:THANKS]->(p)
WITH t
CALL (t) {
  MATCH (by:Person {id: $by})
  MERGE (t)-[:GIVEN_BY]->(by)
}
CALL (t) {
  MATCH (i:Interaction {id: $via})
  MERGE (t)-[:VIA]->(i)
}
RETURN t.id AS id

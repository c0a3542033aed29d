// Writes what the team needs for an account, once; no row where something else was asked for under the same id. No lens: account and owner have been looked at through it.
MATCH (a:Account {id: $account}), (owner:Person {id: $owner})
MERGE (h:HelpRequest {id: $properties.id})
ON CREATE SET h += $properties
WITH h, a, owner WHERE h.request = $properties.request
MERGE (h)-[:NEEDED_FOR]->(a)
MERGE (h)-[:OWNED_BY]->(owner)
WITH h
CALL (h) {
  MATCH (by:Person {id: $by})
  MERGE (h)-[:REQUESTED_BY]->(by)
}
RETURN h.id AS id

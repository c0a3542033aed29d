// The latest thanks of these accounts.
UNWIND $accounts AS account
CALL (account) {
  MATCH (:Account {key: account})<-[:ABOUT]-(t:Thanks)-[:THANKS]->(p:Person)
  WHERE ($id IS NULL OR t.id = $id) AND (p.owner IS NULL OR p.owner IN $lens.owners)
  RETURN t, p.id AS person
  ORDER BY t.at DESC, t.id DESC
  LIMIT $limit
}
RETURN account, t.id AS id, t.reason AS reason, t.at AS at, person,
  head([(t)-[:GIVEN_BY]->(by:Person) | by.id]) AS by,
  head([(t)-[:VIA]->(i:Interaction) | i.id]) AS via

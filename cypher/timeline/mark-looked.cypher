// Notes that the viewer has looked at an account.
MATCH (p:Person {id: $lens.viewer}), (a:Account {id: $account})
MERGE (p)-[l:LOOKED_AT]->(a)
SET l.at = $now
RETURN l.at AS at

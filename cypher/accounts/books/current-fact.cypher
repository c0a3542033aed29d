// The fact that the team has recorded of an account and that says the same. No lens: the account has been found through it, and what the team records is open.
MATCH (a:Account {id: $account})-[r:HAS {key: $key, source: $source}]->(:AccountFact)
WHERE r.retractedAt IS NULL AND r.owner IS NULL AND r.said = $said
RETURN r.id AS id
ORDER BY id LIMIT 1

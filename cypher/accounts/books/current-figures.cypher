// The figures that the team has recorded of an account and that say the same. No lens: the account has been found through it, and what the team records is open.
MATCH (a:Account {id: $account})-[r:IN_YEAR {key: $key, source: $source}]->(:AccountYear)
WHERE r.retractedAt IS NULL AND r.owner IS NULL AND r.said = $said
RETURN r.id AS id
ORDER BY id LIMIT 1

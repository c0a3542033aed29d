// Changes an account that the team recorded; one that is to have no name of its own gets its organization's. No lens: the account has been found through it.
MATCH (a:Account {id: $account})
SET a += $changes
WITH a
OPTIONAL MATCH (a)-[:OF]->(u:Unit)
WITH a, head(collect(u)) AS u
FOREACH (_ IN CASE WHEN $renamed AND $changes.name IS NULL AND u IS NOT NULL THEN [1] ELSE [] END |
  SET a.name = u.name, a.sortName = u.sortName
)

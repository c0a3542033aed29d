// Says whether an account's manager is asked first; no row where the account is unseen, nothing changed where the viewer may not say so.
MATCH (a:Account)
WHERE (a.id = $account.id OR a.key = $account.key)
  AND (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
WITH a, $all OR EXISTS { (:Person {id: $lens.viewer})-[:MANAGES]->(a) } AS allowed
FOREACH (_ IN CASE WHEN allowed THEN [1] ELSE [] END | SET a.introductionsNeedManager = $managerFirst)
RETURN allowed, a.id AS id, a.name AS name, coalesce(a.introductionsNeedManager, false) AS managerFirst

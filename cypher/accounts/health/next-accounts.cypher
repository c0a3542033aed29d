// The next accounts in ascending id, and whether anything is kept of their health in a span of days. No lens: health is kept of all of them.
MATCH (a:Account)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $most
RETURN a.id AS id, EXISTS { MATCH (h:HealthOn {account: a.id}) WHERE $from <= h.day <= $to } AS kept
ORDER BY id

// The viewer's accounts, or all, whose health is poor, or has fallen far against what the trend is told against, as it was kept last.
MATCH (a:Account)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  AND ($all OR a.id IN $lens.accounts)
CALL (a) {
  MATCH (h:HealthOn {account: a.id})
  WHERE h.day <= $day AND h.score IS NOT NULL
  RETURN h.score AS score, h.day AS of ORDER BY of DESC LIMIT 1
}
CALL (a, of) {
  OPTIONAL MATCH (h:HealthOn {account: a.id})
  WHERE of - $trend - $near <= h.day <= of - $trend AND h.score IS NOT NULL
  RETURN h.score AS before ORDER BY h.day DESC LIMIT 1
}
WITH a, score, of, before
WHERE score < $poor OR before - score >= $fall
RETURN 'ACCOUNT_HEALTH' AS kind, a.id AS thing, a.id AS account, null AS person,
  CASE WHEN score < $poor THEN 2 ELSE 3 END AS urgency, null AS due, of AS since, score, before, null AS text
ORDER BY urgency, score, thing
LIMIT $most

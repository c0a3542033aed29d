// Who sponsors more accounts on the day than they can take on. No lens: open evidence only, the same for everybody.
MATCH (p:Person)-[s:SPONSORS]->(a:Account)
WHERE s.retractedAt IS NULL AND s.owner IS NULL AND p.owner IS NULL AND a.owner IS NULL
  AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
WITH p, count(DISTINCT a) AS accounts, coalesce(p.capacity, $settings.capacity) AS capacity
WHERE accounts > capacity
RETURN p.id AS cause, null AS account, [p.id] AS people, null AS since,
  {accounts: accounts, capacity: capacity} AS details
ORDER BY cause

// Grave cases open for so long that no sponsor of their account has taken part in or acknowledged. No lens: open evidence only, the same for everybody.
MATCH (i:Interaction)-[:CONCERNS]->(a:Account)
WHERE i.severity <= $settings.severity
  AND i.state = 'HELD' AND i.at <= $moment - $settings.openFor
  AND (i.reopenedAt IS NULL OR i.reopenedAt <= $moment - $settings.openFor)
  AND (i.resolvedAt IS NULL OR i.resolvedAt > $moment)
  AND i.owner IS NULL AND i.retractedAt IS NULL AND a.owner IS NULL
WITH a, i, COLLECT {
  MATCH (a)<-[s:SPONSORS]-(p:Person)
  WHERE s.retractedAt IS NULL AND s.owner IS NULL AND p.owner IS NULL
    AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  RETURN DISTINCT p ORDER BY p.id
} AS sponsors
WHERE none(p IN sponsors WHERE EXISTS {
    MATCH (p)-[t:TOOK_PART]->(i) WHERE t.retractedAt IS NULL AND t.owner IS NULL
  } OR EXISTS {
    MATCH (p)-[k:ACKNOWLEDGES]->(i) WHERE k.retractedAt IS NULL
  })
RETURN i.id AS cause, a.id AS account, [p IN sponsors | p.id] AS people, i.day AS since,
  CASE WHEN i.severity <= 1 THEN 1 ELSE 2 END AS severity,
  {severity: i.severity, sponsor: CASE WHEN sponsors = [] THEN 'nobody sponsors the account'
     ELSE 'nothing shows that its sponsor knows' END} AS details
ORDER BY cause

// Stakeholders whose employment at the account's company has ended. No lens: open evidence only, the same for everybody.
MATCH (a:Account)<-[s:STAKEHOLDER_OF]-(p:Person)
WHERE a.owner IS NULL AND s.retractedAt IS NULL AND s.owner IS NULL AND p.owner IS NULL
  AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
MATCH (a)-[:OF]->(company:Unit)
MATCH (p)-[r:WORKED_AT]->(unit:Unit)
WHERE r.retractedAt IS NULL AND r.owner IS NULL AND coalesce(r.fromDay, $day) <= $day
  AND (unit = company OR EXISTS { (unit)-[:PART_OF|SUBSIDIARY_OF*1..8]->(company) })
WITH a, p, head(collect(DISTINCT s.role)) AS role, max(s.influence) AS influence,
  max(r.toDay) AS end, count(CASE WHEN r.toDay >= $day OR r.toDay IS NULL THEN 1 END) AS staying
WHERE staying = 0
RETURN a.id + ':' + p.id AS cause, a.id AS account, [p.id] AS people, end + 1 AS since,
  CASE WHEN role IN ['DECISION_MAKER', 'ECONOMIC_BUYER'] OR influence >= $settings.influence THEN 2 ELSE 3 END AS severity,
  {lastDay: date('1970-01-01') + duration({days: end}), influence: influence,
    role: coalesce(toLower(replace(role, '_', ' ')), 'stakeholder')} AS details
ORDER BY cause

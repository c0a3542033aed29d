// Accounts of which figures end too early, or all facts of a kind are older than they keep. No lens: open evidence only, the same for everybody.
WITH {
  RISK: $settings.risk, PAIN_POINT: $settings.painPoint, INITIATIVE: $settings.initiative,
  COMPETITOR: $settings.competitor, DRIVER: $settings.driver
} AS life
MATCH (a:Account) WHERE a.owner IS NULL
CALL (a) {
  MATCH (a)-[r:IN_YEAR]->(y:AccountYear) WHERE r.retractedAt IS NULL AND r.owner IS NULL
  RETURN max(y.year) AS year
}
CALL (a, life) {
  MATCH (a)-[r:HAS]->(f:AccountFact)
  WHERE r.retractedAt IS NULL AND r.owner IS NULL
  OPTIONAL MATCH (seen:ImportJob {id: r.seen})
  WITH f.kind AS kind, life[f.kind] AS days,
    max(CASE WHEN seen.submittedAt > r.recordedAt THEN seen.submittedAt ELSE r.recordedAt END) AS recorded,
    max(coalesce(r.toDay, $day)) AS end
  WITH kind, days, date(recorded) AS recorded, end ORDER BY kind
  RETURN collect(CASE
    WHEN kind = 'BUDGET' AND end < $day THEN {said: 'the last budget ended on ' + toString(date('1970-01-01') + duration({days: end})), day: end + 1}
    WHEN days IS NOT NULL AND recorded < date($moment) - duration({days: coalesce(days, 0)}) THEN {
      said: 'nothing on ' + toLower(replace(kind, '_', ' ')) + 's since ' + toString(recorded),
      day: duration.inDays(date('1970-01-01'), recorded).days + days + 1} END) AS old
}
WITH a, old, year, duration.inDays(date('1970-01-01'), date({year: year, month: 12, day: 31})).days + $settings.figures + 1 AS over
WITH a, old + CASE WHEN year IS NOT NULL AND over <= $day THEN [{said: 'figures end with ' + toString(year), day: over}] ELSE [] END AS old
WHERE old <> []
RETURN a.id AS cause, a.id AS account, [] AS people,
  reduce(first = $day, each IN old | CASE WHEN each.day < first THEN each.day ELSE first END) AS since,
  {outdated: [each IN old | each.said]} AS details
ORDER BY cause

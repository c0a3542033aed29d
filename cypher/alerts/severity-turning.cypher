// Accounts with more grave cases, or more open ones, in the last days than before. No lens: open evidence only, the same for everybody.
MATCH (a:Account)<-[:CONCERNS]-(i:Interaction)
WHERE a.owner IS NULL AND i.severity IS NOT NULL AND i.state = 'HELD' AND i.owner IS NULL AND i.retractedAt IS NULL
  AND i.day <= $day AND (i.day > $day - $settings.days - $settings.before OR i.resolvedAt IS NULL)
WITH a, i, i.day > $day - $settings.days AS recent, i.severity <= $settings.severity AS grave,
  i.resolvedAt IS NULL OR i.resolvedAt > $moment AS open,
  i.day <= $day - $settings.days AND (i.resolvedAt IS NULL OR i.resolvedAt > $moment - duration({days: $settings.days})) AS wasOpen
WITH a, count(CASE WHEN recent AND grave THEN 1 END) AS grave,
  count(CASE WHEN grave AND NOT recent AND i.day > $day - $settings.days - $settings.before THEN 1 END) AS graveBefore,
  count(CASE WHEN open THEN 1 END) AS open, count(CASE WHEN wasOpen THEN 1 END) AS openBefore,
  min(CASE WHEN recent THEN i.day END) AS first
WITH *, grave >= $settings.cases AND grave * $settings.before >= $settings.times * graveBefore * $settings.days AS graver,
  open >= $settings.cases AND open >= $settings.times * openBefore AS more
WHERE (graver OR more) AND first IS NOT NULL
RETURN a.id AS cause, a.id AS account, [] AS people, first AS since,
  {
    days: $settings.days, before: $settings.before, grave: grave, graveBefore: graveBefore, open: open, openBefore: openBefore,
    severity: $settings.severity
  } AS details
ORDER BY cause

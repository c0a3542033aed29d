// Accounts with whom the mood of the last days is worse than it was before. No lens: open evidence only, the same for everybody.
MATCH (a:Account)<-[:CONCERNS]-(i:Interaction)
WHERE a.owner IS NULL AND i.sentiment IS NOT NULL AND i.state = 'HELD' AND i.owner IS NULL AND i.retractedAt IS NULL
  AND i.day <= $day AND i.day > $day - $settings.days - $settings.before
WITH a, i, i.day > $day - $settings.days AS recent
WITH a, count(CASE WHEN recent THEN 1 END) AS count, avg(CASE WHEN recent THEN i.sentiment END) AS mood,
  count(CASE WHEN NOT recent THEN 1 END) AS countBefore, avg(CASE WHEN NOT recent THEN i.sentiment END) AS moodBefore
WHERE count >= $settings.least AND countBefore >= $settings.least AND moodBefore - mood >= $settings.drop
RETURN a.id AS cause, a.id AS account, [] AS people, null AS since,
  CASE WHEN mood < 0 THEN 2 ELSE 3 END AS severity,
  {
    mood: round(mood, 2), moodBefore: round(moodBefore, 2), count: count, countBefore: countBefore,
    days: $settings.days, before: $settings.before
  } AS details
ORDER BY cause

// Sets for how many days facts of a source are kept after they were last confirmed; null for ever. No lens: it is for those who run the service.
MATCH (s:Source {name: $source})
SET s.retentionDays = $days,
  s.retentionSince = CASE WHEN $days IS NOT NULL THEN coalesce(s.retentionSince, datetime()) END
RETURN s.name AS source, s.retentionDays AS days

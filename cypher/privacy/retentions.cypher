// The sources whose facts are kept for a time only. No lens: it is for those who run the service.
MATCH (s:Source) WHERE s.retentionDays IS NOT NULL
RETURN s.id AS id, s.name AS source, s.retentionDays AS days, coalesce(s.retentionSince, datetime()) AS since
ORDER BY source

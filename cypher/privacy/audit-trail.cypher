// Who asked what about whom, the latest first, from a place on. No lens: it is for those who run the service.
MATCH (a:AuditEntry)
WHERE a.id >= $from AND a.id < $to
  AND ($by IS NULL OR a.by = $by)
  AND ($about IS NULL OR $about IN a.about)
RETURN a {.*, concerning: coalesce(a.concerning, [])} AS entry
ORDER BY a.id DESC
LIMIT $limit

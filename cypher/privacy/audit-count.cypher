// How many entries of the audit there are. No lens: it is for those who run the service.
MATCH (a:AuditEntry)
WHERE a.id >= $from AND a.id < $to
  AND ($by IS NULL OR a.by = $by)
  AND ($about IS NULL OR $about IN a.about)
RETURN count(a) AS total

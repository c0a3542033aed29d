// One import as it stands, if whoever looks sees it.
MATCH (j:ImportJob {id: $job})
WHERE $seen.all OR j.submittedBy = $seen.by OR j.sourceOwner = $seen.owner
RETURN j {.*, suppressed: coalesce(j.suppressed, 0), outdated: coalesce(j.outdated, 0)} AS job

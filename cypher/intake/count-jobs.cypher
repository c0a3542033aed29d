// How many imports there have been that whoever looks sees.
MATCH (j:ImportJob)
WHERE $seen.all OR j.submittedBy = $seen.by OR j.sourceOwner = $seen.owner
RETURN count(j) AS total

// How many incidents there are. No lens: that something went wrong is known to the team.
MATCH (i:Incident)
WHERE $open IS NULL OR (i.closedAt IS NULL) = $open
RETURN count(i) AS total

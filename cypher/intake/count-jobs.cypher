// How many imports there have been.
MATCH (j:ImportJob) RETURN count(j) AS total

// How many people are due.
MATCH (p:Person:TiesDue)
RETURN count(p) AS people

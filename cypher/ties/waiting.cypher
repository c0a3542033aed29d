// How many people and units are marked as due.
MATCH (n:TiesDue)
RETURN count(n) AS marked

// Takes the marks off some people and units: they are all derived from now on; how many it were.
MATCH (n:TiesDue)
WITH n LIMIT $limit
REMOVE n:TiesDue
RETURN count(*) AS unmarked

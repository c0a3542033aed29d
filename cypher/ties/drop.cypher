// Deletes a number of ties; how many it were.
MATCH (:Person)-[t:TIE]->(:Person)
WITH t LIMIT $limit
DELETE t
RETURN count(*) AS deleted

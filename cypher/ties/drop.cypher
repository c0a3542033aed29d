// Deletes a number of ties; how many it were.
MATCH ()-[t:TIE]->()
WITH t LIMIT $limit
DELETE t
RETURN count(*) AS deleted

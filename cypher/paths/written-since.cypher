// With whom ties have been written since that turn, in ascending id. No lens: the numbers alone are read.
MATCH (w:TieTurn)
WHERE w.turn > $turn
UNWIND w.people AS person
WITH DISTINCT person
MATCH (p:Person {id: person})
RETURN id(p) AS number, p.id AS id
ORDER BY id

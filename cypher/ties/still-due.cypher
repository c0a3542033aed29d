// Which of these people are due themselves: the tie is left to their turn.
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE p:TiesDue
RETURN p.id AS id

// Moves all ties to another scoring day: everybody with facts is due.
MERGE (l:TieLayer {id: 'ties'})
SET l.scoringDay = $day
WITH l
MATCH (p:Person)
WHERE EXISTS { (p)-[:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF|CONNECTED_TO|TOOK_PART|TIE]-() }
SET p:TiesDue

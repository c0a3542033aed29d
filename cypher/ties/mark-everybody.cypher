// Marks everybody with facts as due.
MATCH (p:Person)
WHERE EXISTS { (p)-[:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF|CONNECTED_TO|TOOK_PART|TIE]-() }
SET p:TiesDue

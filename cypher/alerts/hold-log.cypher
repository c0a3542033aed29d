// Locks the log of alerts for the rest of the transaction; the last number given. No lens: it tells nothing of any alert.
MERGE (l:AlertLog {id: 'alerts'})
ON CREATE SET l.sequence = 0
SET l.id = l.id
RETURN l.sequence AS sequence

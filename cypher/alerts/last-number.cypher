// The last number under which an alert was told. No lens: it tells nothing of any alert.
OPTIONAL MATCH (l:AlertLog {id: 'alerts'})
RETURN coalesce(l.sequence, 0) AS sequence

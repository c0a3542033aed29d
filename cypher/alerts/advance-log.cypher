// Notes the last number under which an alert was told. No lens: it tells nothing of any alert.
MATCH (l:AlertLog {id: 'alerts'})
SET l.sequence = $sequence

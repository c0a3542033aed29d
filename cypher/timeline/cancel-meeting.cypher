// Notes that a planned meeting does not take place; no row where it is not planned any more. No lens: it has been looked at through it.
MATCH (i:Interaction {id: $id})
SET i.id = i.id
WITH i WHERE i.state = 'PLANNED'
SET i.state = 'CANCELLED', i.recordedAt = $now
RETURN i.id AS id

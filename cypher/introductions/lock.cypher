// Locks an introduction for the rest of the transaction. No lens: it tells nothing.
MATCH (i:Introduction {id: $id})
SET i.id = i.id

// Counts a delivery that a webhook has not taken. No lens: it tells numbers.
MATCH (h:AlertHook {name: $name})
WHERE h.taker = $taker
SET h.attempts = h.attempts + 1, h.said = $said
RETURN h.attempts AS attempts

// Notes how far a webhook has come, for whoever has taken it, and until when they keep it. No lens: it tells numbers.
MATCH (h:AlertHook {name: $name})
WHERE h.taker = $taker
SET h.delivered = $sequence, h.attempts = 0, h.nextAt = null, h.said = null, h.takenUntil = $until
RETURN h.delivered AS delivered

// Lets a webhook be until a moment. No lens: it tells nothing.
MATCH (h:AlertHook {name: $name})
WHERE h.taker = $taker
SET h.nextAt = $next, h.takenUntil = null

// Takes a webhook that is due and that nobody is sending to, for a while; how far it has come. No lens: it tells numbers.
MERGE (h:AlertHook {name: $name})
ON CREATE SET h.delivered = $begin, h.attempts = 0
SET h.name = h.name
WITH h
WHERE coalesce(h.takenUntil <= $now, true) AND coalesce(h.nextAt <= $now, true)
SET h.taker = $taker, h.takenUntil = $until
RETURN h.delivered AS delivered

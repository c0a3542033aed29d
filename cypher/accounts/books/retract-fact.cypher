// Ends a fact about an account and keeps why; no row where it was ended before. No lens: it has been found through it.
MATCH (:Account)-[r:HAS {id: $fact}]->(:AccountFact)
WHERE r.retractedAt IS NULL
SET r.retractedAt = $now, r.retractedBy = $by, r.retractedBecause = $reason, r.byHand = true
RETURN r.id AS id

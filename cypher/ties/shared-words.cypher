// What the two of each pair said of each other. No lens: the score decides by owner what counts for whom.
UNWIND $pairs AS pair
MATCH (:Person {id: pair.start})-[r:CONNECTED_TO]-(:Person {id: pair.end})
WHERE r.retractedAt IS NULL
WITH DISTINCT r
RETURN r.id AS id, startNode(r).id AS by, endNode(r).id AS about, r.kind AS kind,
  r.since AS since, r.until AS until, r.statedStrength AS strength,
  r.confidence AS confidence, r.owner AS owner, r.source AS source

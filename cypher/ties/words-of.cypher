// What these people said of others, and others of them. No lens: the score decides by owner what counts for whom.
UNWIND $ids AS id
MATCH (:Person {id: id})-[r:CONNECTED_TO]-(:Person)
WHERE r.retractedAt IS NULL
WITH DISTINCT r
RETURN r.id AS id, startNode(r).id AS by, endNode(r).id AS about, r.kind AS kind,
  r.since AS since, r.until AS until, r.statedStrength AS strength,
  r.confidence AS confidence, r.owner AS owner, r.source AS source

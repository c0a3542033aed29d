// How well our people say they know the stakeholders of each of these accounts, and how well they want to.
UNWIND $ids AS id
MATCH (:Account {id: id})<-[:STAKEHOLDER_OF]-(theirs:Person)
WITH DISTINCT id, theirs
MATCH (ours:Person)-[r:RELATES_TO {account: id}]->(theirs)
WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
  AND (ours.owner IS NULL OR ours.owner IN $lens.owners)
  AND (theirs.owner IS NULL OR theirs.owner IN $lens.owners)
WITH id, ours, theirs, r
ORDER BY r.recordedAt DESC, r.id
RETURN id AS account, ours.id AS ours, theirs.id AS theirs,
  head(collect(r.current)) AS stated, head(collect(r.desired)) AS desired

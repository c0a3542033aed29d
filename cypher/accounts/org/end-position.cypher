// Ends a position of an account, and that anybody holds it, as far as the viewer may see and change it; how many there are of that id.
OPTIONAL MATCH (pos:Position {id: $position})-[d:POSITION_AT]->(:Account {id: $account})
WHERE d.retractedAt IS NULL
OPTIONAL MATCH (pos)<-[h:HOLDS]-()
WHERE h.retractedAt IS NULL AND (h.toDay IS NULL OR h.toDay > $untilDay)
  AND (h.owner IS NULL OR h.owner = $lens.viewer)
WITH pos, collect(DISTINCT d) AS words, collect(DISTINCT h) AS holdings
FOREACH (r IN [d IN words WHERE d.toDay IS NULL OR d.toDay > $untilDay] + holdings |
  SET r.to = $until, r.toDay = $untilDay, r.endedAt = $fact.recordedAt, r.endedBy = $fact.recordedBy
)
RETURN count(pos) AS known

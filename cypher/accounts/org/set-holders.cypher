// Records who holds a position; whoever is not named has ceased to, as far as the viewer may see and change it.
MATCH (pos:Position {id: $position})
OPTIONAL MATCH (pos)<-[h:HOLDS]-(former:Person)
WHERE h.retractedAt IS NULL AND (h.toDay IS NULL OR h.toDay > $untilDay)
  AND (h.owner IS NULL OR h.owner = $lens.viewer)
  AND NOT former.id IN [holder IN $holders | holder.person]
WITH pos, collect(h) AS ended,
  EXISTS { MATCH (pos)-[d:POSITION_AT]->() WHERE d.id <> $fact.id } AS known
FOREACH (h IN ended |
  SET h.to = $until, h.toDay = $untilDay, h.endedAt = $fact.recordedAt, h.endedBy = $fact.recordedBy
)
WITH pos, known
UNWIND $holders AS holder
MATCH (p:Person {id: holder.person})
WHERE NOT EXISTS {
  MATCH (p)-[h:HOLDS]->(pos) WHERE h.retractedAt IS NULL AND (h.toDay IS NULL OR h.toDay > $untilDay)
    AND (h.owner IS NULL OR h.owner IN $lens.owners)
}
CREATE (p)-[h:HOLDS]->(pos)
SET h = $fact
SET h.id = $fact.id + '-' + p.id, h.owner = p.owner,
  h.from = CASE WHEN holder.from IS NULL AND known THEN $on ELSE holder.from END,
  h.fromDay = CASE WHEN holder.from IS NULL AND known THEN $onDay ELSE holder.fromDay END

// Keeps that somebody objects to standing between others, or does not any more, and has it heeded by whoever holds ties in memory. No lens: whoever may say so has been shown the person.
OPTIONAL MATCH (l:TieLayer {id: 'ties'})
FOREACH (layer IN CASE WHEN l IS NULL THEN [] ELSE [l] END | SET layer.turn = coalesce(layer.turn, 0) + 1)
WITH l
MATCH (p:Person {id: $person})
SET p.objectedAt = CASE WHEN $objects THEN coalesce(p.objectedAt, datetime()) END
FOREACH (layer IN CASE WHEN l IS NULL THEN [] ELSE [l] END |
  CREATE (:TieTurn {turn: layer.turn, people: [], heed: [id(p)]}))
RETURN p.objectedAt AS objectedAt

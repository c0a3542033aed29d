// Puts on record whose ties this turn has written, for whoever holds ties in memory; the oldest records are forgotten.
MATCH (l:TieLayer {id: 'ties'})
CREATE (:TieTurn {turn: l.turn, people: $people})
WITH l, l.turn - $kept AS oldest
SET l.forgotten = CASE WHEN oldest > coalesce(l.forgotten, 0) THEN oldest ELSE coalesce(l.forgotten, 0) END
WITH l.forgotten AS forgotten
MATCH (old:TieTurn) WHERE old.turn <= forgotten
DELETE old

// Takes a turn at which no tie is written, so that whoever holds ties in memory reads these people anew; where there is no layer yet nobody holds any.
MATCH (l:TieLayer {id: 'ties'})
SET l.turn = coalesce(l.turn, 0) + 1
CREATE (:TieTurn {turn: l.turn, people: $people})

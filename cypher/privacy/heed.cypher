// Puts on record that these people's wishes are to be heeded by whoever holds ties in memory. No lens: the numbers alone are written.
MATCH (l:TieLayer {id: 'ties'})
CREATE (:TieTurn {turn: l.turn, people: [], heed: $numbers})

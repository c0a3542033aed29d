// Takes the one turn at writing ties, where there are any. No lens: it tells nothing of anybody.
MATCH (l:TieLayer {id: 'ties'})
SET l.turn = coalesce(l.turn, 0) + 1

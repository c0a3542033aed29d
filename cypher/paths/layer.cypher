// How far the layer of ties has come. No lens: it tells nothing of anybody.
OPTIONAL MATCH (l:TieLayer {id: 'ties'})
RETURN l IS NOT NULL AS derived, coalesce(l.turn, 0) AS turn,
  coalesce(l.forgotten, 0) AS forgotten, coalesce(l.stage, 'SETTLED') AS stage,
  coalesce(l.born, '') AS born

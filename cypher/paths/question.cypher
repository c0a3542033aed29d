// The two people a question is about, as far as the viewer may see them, and how far the layer of ties has come.
OPTIONAL MATCH (l:TieLayer {id: 'ties'})
OPTIONAL MATCH (a:Person) WHERE (a.id = $from.id OR a.key = $from.key)
  AND (a.owner IS NULL OR a.owner IN $lens.owners)
OPTIONAL MATCH (b:Person) WHERE (b.id = $to.id OR b.key = $to.key)
  AND (b.owner IS NULL OR b.owner IN $lens.owners)
RETURN id(a) AS from, id(b) AS to, l IS NOT NULL AS derived, coalesce(l.turn, 0) AS turn,
  coalesce(l.forgotten, 0) AS forgotten, coalesce(l.stage, 'SETTLED') AS stage,
  coalesce(l.born, '') AS born

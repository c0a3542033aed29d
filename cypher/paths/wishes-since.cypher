// Who has been erased since that turn, and who of the rest does not want to stand between. No lens: the numbers alone are read.
MATCH (w:TieTurn)
WHERE w.turn > $turn
UNWIND w.heed AS number
WITH DISTINCT number
OPTIONAL MATCH (p:Person) WHERE id(p) = number
RETURN number, p IS NULL AS gone,
  coalesce(p.availability = 'CLOSED', false) OR p.objectedAt IS NOT NULL AS closed

// What is kept of the health of these accounts in a span of days, the latest first. No lens: it was reckoned from open facts for everybody alike, and these accounts were found through one.
UNWIND $ids AS id
CALL (id) {
  MATCH (h:HealthOn {account: id})
  WHERE $from <= h.day <= $to
  RETURN h ORDER BY h.day DESC LIMIT $most
}
RETURN id AS account, h.day AS day, h.score AS score, h.parts AS parts, h.points AS points, h.maxima AS maxima

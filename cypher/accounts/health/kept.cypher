// What is kept of the health of these accounts in a span of days, the latest first; a day without score is a mark, and no answer. No lens: it was reckoned from open facts for everybody alike, and these accounts were found through one.
UNWIND $ids AS id
CALL (id) {
  MATCH (h:HealthOn {account: id})
  WHERE $from <= h.day <= $to AND h.score IS NOT NULL
  RETURN h ORDER BY h.day DESC LIMIT $most
}
RETURN id AS account, h.day AS day, h.score AS score, h.parts AS parts, h.points AS points, h.maxima AS maxima

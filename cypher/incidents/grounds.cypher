// What open accounts own, need, or are known to be about, of those kinds, on a day. No lens: who is exposed is worked out from what is open, for everybody alike; who is told of an account is asked behind that.
MATCH (a:Account)
WHERE a.owner IS NULL AND ($regions IS NULL OR a.region IN $regions)
CALL (a) {
  UNWIND CASE WHEN 'NEED' IN $kinds THEN coalesce(a.needs, []) ELSE [] END AS text
  RETURN 'NEED' AS kind, text, a.source AS source, null AS from, null AS to
  UNION
  MATCH (a)-[r:HAS]->(t:AccountFact)
  WHERE t.kind IN $kinds AND r.retractedAt IS NULL AND r.owner IS NULL
    AND coalesce(r.fromDay, $day) <= $day AND coalesce(r.toDay, $day) >= $day
  RETURN t.kind AS kind, t.text AS text, r.source AS source, r.from AS from, r.to AS to
}
RETURN a.id AS account, kind, text, source, from, to
ORDER BY account, kind, text, source, from

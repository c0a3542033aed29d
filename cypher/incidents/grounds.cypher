// What the open accounts that the viewer may see own, need, or are openly known to be about, of those kinds, on a day.
MATCH (a:Account)
WHERE a.owner IS NULL AND ($regions IS NULL OR a.region IN $regions)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
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

// Stakeholders who have begun to work elsewhere, and whom we know there. No lens: open evidence only, the same for everybody.
MATCH (a:Account)<-[s:STAKEHOLDER_OF]-(p:Person)
WHERE a.owner IS NULL AND s.owner IS NULL AND p.owner IS NULL
  AND coalesce(s.toDay, $day) >= $day - $settings.days
  AND (s.retractedAt IS NULL OR s.retractedAt >= $moment - duration({days: $settings.days}))
WITH DISTINCT a, p
MATCH (p)-[r:WORKED_AT]->(unit:Unit)
WHERE r.retractedAt IS NULL AND r.owner IS NULL AND unit.owner IS NULL
  AND NOT EXISTS { MATCH (unit)-[:PART_OF|GOVERNS*0..9]->(body:Unit) WHERE body.special IS NOT NULL }
  AND r.fromDay >= $day - $settings.days AND r.fromDay <= $day
  AND (r.toDay >= $day OR r.toDay IS NULL)
MATCH (a)-[:OF]->(company:Unit)
WHERE unit <> company AND NOT EXISTS { (unit)-[:PART_OF|SUBSIDIARY_OF*1..8]->(company) }
  AND NOT EXISTS {
    MATCH (p)-[here:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(company)
    WHERE here.retractedAt IS NULL AND here.owner IS NULL
      AND (here.fromDay >= r.fromDay OR here.toDay > r.fromDay + $settings.days)
  }
WITH a, p, unit, min(r.fromDay) AS began, head(collect(r.title)) AS title
CALL (p) {
  MATCH (p)-[t:TIE]-(ours:Person)
  WHERE t.open >= $settings.strength AND EXISTS {
    MATCH (ours)-[w:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
    WHERE w.retractedAt IS NULL AND w.owner IS NULL
      AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
  }
  WITH ours, t.open AS strength ORDER BY strength DESC, ours.id LIMIT 3
  RETURN collect('{person:' + ours.id + '}') AS knownBy
}
CALL (p, unit) {
  MATCH (unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(top:Unit)
  WHERE NOT EXISTS { (top)-[:PART_OF|SUBSIDIARY_OF]->(:Unit) }
  WITH DISTINCT p, top
  MATCH (top)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(:Unit)<-[w:WORKED_AT]-(q:Person)
  WHERE w.retractedAt IS NULL AND w.owner IS NULL AND q.owner IS NULL AND q <> p
    AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
  WITH DISTINCT q
  MATCH (q)-[t:TIE]-(ours:Person)
  WHERE t.open >= $settings.strength AND EXISTS {
    MATCH (ours)-[w:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
    WHERE w.retractedAt IS NULL AND w.owner IS NULL
      AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
  }
  WITH q, ours, t.open AS strength ORDER BY strength DESC, q.id, ours.id
  WITH q, head(collect(ours)) AS ours, max(strength) AS strength ORDER BY strength DESC, q.id
  RETURN collect('{person:' + ours.id + '} knows {person:' + q.id + '}') AS ways
}
CALL (unit) {
  MATCH (unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Unit)<-[:OF]-(there:Account)
  WHERE there.owner IS NULL
  WITH DISTINCT there ORDER BY there.id LIMIT 1
  RETURN collect('{account:' + there.id + '}') AS accounts
}
RETURN a.id + ':' + p.id + ':' + unit.id AS cause, a.id AS account, [p.id] AS people, began AS since,
  {
    company: unit.name, title: title, ourAccountThere: head(accounts), knownBy: knownBy, waysThere: ways[..3],
    chance: CASE WHEN knownBy = [] THEN 'nobody of us knows them well enough to follow' ELSE 'a chance there: ' + head(knownBy) + ' knows them best' END
      + CASE WHEN ways = [] THEN '' ELSE ', and there ' + head(ways) END
  } AS details
ORDER BY cause

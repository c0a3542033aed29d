// Stakeholders who have lately joined a board, and whom we know on it. No lens: open evidence only, the same for everybody.
MATCH (a:Account)<-[s:STAKEHOLDER_OF]-(p:Person)
WHERE a.owner IS NULL AND s.retractedAt IS NULL AND s.owner IS NULL AND p.owner IS NULL
  AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
WITH DISTINCT a, p
MATCH (p)-[r:SERVED_ON]->(board:Unit)
WHERE r.retractedAt IS NULL AND r.owner IS NULL AND board.owner IS NULL
  AND NOT EXISTS { MATCH (board)-[:PART_OF|GOVERNS*0..9]->(body:Unit) WHERE body.special IS NOT NULL }
  AND r.fromDay >= $day - $settings.days AND r.fromDay <= $day AND coalesce(r.toDay, $day) >= $day
WITH a, p, board, min(r.fromDay) AS joined
WHERE NOT EXISTS {
  MATCH (p)-[before:SERVED_ON]->(board)
  WHERE before.retractedAt IS NULL AND before.owner IS NULL AND coalesce(before.fromDay, 0) < joined
}
CALL (p, board) {
  MATCH (board)<-[w:SERVED_ON]-(q:Person)
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
RETURN a.id + ':' + p.id + ':' + board.id AS cause, a.id AS account, [p.id] AS people, joined AS since,
  {
    board: board.name, waysThere: ways[..3],
    known: CASE WHEN ways = [] THEN 'we know nobody else on it' ELSE 'on it ' + head(ways) END
  } AS details
ORDER BY cause

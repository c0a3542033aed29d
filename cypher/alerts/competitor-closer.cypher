// Accounts where people of a competitor who is present have a stronger way to an influential stakeholder than ours have, in two steps at most. No lens: open evidence only, the same for everybody.
MATCH (a:Account)-[h:HAS]->(f:Competitor)
WHERE a.owner IS NULL AND h.retractedAt IS NULL AND h.owner IS NULL
  AND coalesce(h.fromDay, $day) <= $day AND coalesce(h.toDay, $day) >= $day
WITH f.text AS name, collect(DISTINCT a) AS accounts
CALL (name) {
  CALL db.index.fulltext.queryNodes('unitNames', '"' + replace(replace(name, '\\', ' '), '"', ' ') + '"') YIELD node AS rival
  WHERE NOT rival:Board AND NOT rival:Vendor AND rival.owner IS NULL
    AND (toLower(rival.name) = toLower(name) OR any(alias IN rival.aliases WHERE toLower(alias) = toLower(name)))
  RETURN rival ORDER BY rival.id LIMIT 3
}
MATCH (rival)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(:Unit)<-[w:WORKED_AT]-(q:Person)
WHERE w.retractedAt IS NULL AND w.owner IS NULL AND q.owner IS NULL
  AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
WITH DISTINCT accounts, rival, q
CALL (q) {
  MATCH (q)-[t:TIE]-(theirs:Person)
  WHERE t.open >= $settings.strength AND EXISTS { (theirs)-[:STAKEHOLDER_OF]->(:Account) }
  RETURN theirs, t.open AS strength
  UNION ALL
  MATCH (q)-[t:TIE]-(m:Person)-[u:TIE]-(theirs:Person)
  WHERE t.open >= $settings.strength AND t.open * u.open >= $settings.strength AND theirs <> q
    AND EXISTS { (theirs)-[:STAKEHOLDER_OF]->(:Account) }
  RETURN theirs, t.open * u.open AS strength
}
MATCH (theirs)-[s:STAKEHOLDER_OF]->(a:Account)
WHERE a IN accounts AND s.retractedAt IS NULL AND s.owner IS NULL AND theirs.owner IS NULL
  AND s.influence >= $settings.influence
  AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
WITH a, rival, theirs, q, strength, s.influence AS influence ORDER BY strength DESC, q.id
WITH a, rival, theirs, max(influence) AS influence, max(strength) AS strength, head(collect(q)) AS q
CALL (theirs) {
  MATCH (theirs)-[t:TIE]-(p:Person)
  WHERE t.open > 0 AND EXISTS {
    MATCH (p)-[w:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
    WHERE w.retractedAt IS NULL AND w.owner IS NULL
      AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
  }
  RETURN max(t.open) AS direct
}
CALL (theirs, strength, direct) {
  WITH * WHERE coalesce(direct, 0) < strength
  MATCH (theirs)-[t:TIE]-(m:Person)-[u:TIE]-(p:Person)
  WHERE t.open >= strength AND t.open * u.open >= strength AND p <> theirs AND EXISTS {
    MATCH (p)-[w:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
    WHERE w.retractedAt IS NULL AND w.owner IS NULL
      AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
  }
  RETURN max(t.open * u.open) AS around
}
WITH * WHERE coalesce(direct, 0) < strength AND around IS NULL
WITH a, rival, theirs, q, influence, strength, direct ORDER BY strength - coalesce(direct, 0) DESC, theirs.id
WITH a, rival, collect({theirs: theirs, rivals: q, strength: strength, ours: direct}) AS ways
WITH a, rival, ways, head(ways) AS best
RETURN a.id + ':' + rival.id AS cause, a.id AS account, [way IN ways | way.theirs.id] AS people, null AS since,
  {
    competitor: rival.name, stakeholder: '{person:' + best.theirs.id + '}', rival: '{person:' + best.rivals.id + '}',
    theirStrength: round(best.strength, 2), stakeholders: size(ways),
    ours: CASE WHEN best.ours IS NULL THEN 'we have no way as strong' ELSE 'our own tie is ' + toString(round(best.ours, 2)) END
  } AS details
ORDER BY cause

// Where the stakeholders of each of these accounts stand there on a day: whom they report to, the line that counts first, and in which part of the organization they work.
UNWIND $ids AS id
MATCH (a:Account {id: id})
CALL (a) {
  MATCH (a)<-[:STAKEHOLDER_OF]-(p:Person)
  WITH DISTINCT a, p
  MATCH (p)-[r:REPORTS_TO {key: a.key}]->(boss:Person)
  WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
    AND coalesce(r.kind, '') <> 'DOTTED'
    AND coalesce(r.fromDay, $day) <= $day AND coalesce(r.toDay, $day) >= $day
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND (boss.owner IS NULL OR boss.owner IN $lens.owners)
  RETURN p.id AS person, boss.id AS boss, null AS unit, CASE r.kind WHEN 'SOLID' THEN 0 ELSE 1 END AS rank,
    -coalesce(r.recordedAt.epochMillis, 0) AS age
  UNION
  MATCH (a)-[:OF]->(:Unit)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(u:Unit)
  WITH collect(DISTINCT u) AS units, a
  MATCH (a)<-[:STAKEHOLDER_OF]-(p:Person)
  WITH DISTINCT units, p
  MATCH (p)-[w:WORKED_AT]->(u:Unit)
  WHERE u IN units AND w.unit IS NOT NULL
    AND w.retractedAt IS NULL AND (w.owner IS NULL OR w.owner IN $lens.owners)
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
  RETURN p.id AS person, null AS boss, w.unit AS unit, 0 AS rank, 0 AS age
}
RETURN id AS account, person, boss, unit
ORDER BY account, person, rank, age, boss, unit

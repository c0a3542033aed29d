// Where the stakeholders of each of these accounts stand there on a day: whom they report to, and in which part of the organization they work.
UNWIND $ids AS id
MATCH (a:Account {id: id})
CALL (a) {
  MATCH (p:Person)-[r:REPORTS_TO]->(boss:Person)
  WHERE r.key = a.key AND r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
    AND coalesce(r.fromDay, $day) <= $day AND coalesce(r.toDay, $day) >= $day
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND (boss.owner IS NULL OR boss.owner IN $lens.owners)
  RETURN p.id AS person, boss.id AS boss, null AS unit
  UNION
  MATCH (a)-[:OF]->(:Unit)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(u:Unit)
  WITH DISTINCT a, u
  MATCH (p:Person)-[w:WORKED_AT]->(u)
  WHERE w.unit IS NOT NULL AND EXISTS { (p)-[:STAKEHOLDER_OF]->(a) }
    AND w.retractedAt IS NULL AND (w.owner IS NULL OR w.owner IN $lens.owners)
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
  RETURN p.id AS person, null AS boss, w.unit AS unit
}
RETURN id AS account, person, boss, unit
ORDER BY account, person, boss, unit

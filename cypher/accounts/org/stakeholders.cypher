// Who has or had a say in these accounts: all that was ever said of it, and whom they report to.
UNWIND $ids AS id
MATCH (a:Account {id: id})
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories
    OR EXISTS { (:Person {id: $lens.viewer})-[:MANAGES|SPONSORS]->(a) })
MATCH (p:Person)-[s:STAKEHOLDER_OF]->(a)
WHERE (s.owner IS NULL OR s.owner IN $lens.owners)
  AND (p.owner IS NULL OR p.owner IN $lens.owners)
WITH a, p, collect(s {.id, .key, .source, .role, .influence, .stance, .seniority, .from, .to, .fromDay, .toDay,
  .recordedAt, .retractedAt, .endNote}) AS facts
RETURN a.id AS account, p.id AS person, p.name AS name, p.sortName AS sortName, facts,
  COLLECT {
    MATCH (p)-[l:REPORTS_TO {key: a.key}]->(boss:Person)
    WHERE (l.owner IS NULL OR l.owner IN $lens.owners)
      AND (boss.owner IS NULL OR boss.owner IN $lens.owners)
    RETURN l {.id, .key, .source, .kind, .from, .to, .fromDay, .toDay, .recordedAt, .retractedAt,
      superior: boss.id, superiorName: boss.name, superiorSortName: boss.sortName}
  } AS lines

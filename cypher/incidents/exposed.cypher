// What these open accounts bring, who sponsors them, and who has the last word there, on a day. No lens: the accounts are those that the viewer may see, and of them what is open counts alone.
UNWIND $ids AS id
MATCH (a:Account {id: id}) WHERE a.owner IS NULL
RETURN a.id AS account, a.name AS name, a.sortName AS sortName, a.annualRevenue AS revenue, a.currency AS currency,
  CASE WHEN a.annualRevenue IS NULL THEN head(COLLECT {
    MATCH (a)-[r:IN_YEAR]->(y:AccountYear)
    WHERE r.retractedAt IS NULL AND r.owner IS NULL AND r.revenue IS NOT NULL AND y.year <= $year
    RETURN {revenue: r.revenue, currency: r.currency, year: y.year}
    ORDER BY y.year DESC, r.recordedAt DESC, r.id LIMIT 1
  }) END AS figure,
  COLLECT {
    MATCH (p:Person)-[s:SPONSORS]->(a)
    WHERE s.retractedAt IS NULL AND s.owner IS NULL AND p.owner IS NULL
      AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
    WITH DISTINCT p ORDER BY p.id
    RETURN p.id
  } AS sponsors,
  COLLECT {
    MATCH (p:Person)-[s:STAKEHOLDER_OF]->(a)
    WHERE s.retractedAt IS NULL AND s.owner IS NULL AND p.owner IS NULL
      AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
    WITH p, max(s.influence) AS influence, collect(s.role) AS roles,
      collect(toUpper(replace(replace(s.seniority, '-', '_'), ' ', '_'))) AS seniorities
    WHERE any(role IN roles WHERE role IN $roles) OR any(seniority IN seniorities WHERE seniority IN $seniorities)
    WITH p ORDER BY coalesce(influence, -1.0) DESC, p.sortName, p.id
    RETURN p.id
  } AS topLevel
ORDER BY account

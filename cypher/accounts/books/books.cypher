// What all open accounts bring and could bring, as the rule for sponsors takes it. No lens: who qualifies is the same for everybody, so it is worked out from what is open alone; who is told of it is asked behind that.
MATCH (a:Account) WHERE a.owner IS NULL
RETURN a.id AS account, a.kind AS kind, a.currency AS currency,
  a.annualRevenue AS revenue, a.potentialRevenue AS potential,
  CASE WHEN a.annualRevenue IS NULL THEN head(COLLECT {
    MATCH (a)-[r:IN_YEAR]->(y:AccountYear)
    WHERE r.retractedAt IS NULL AND r.owner IS NULL AND r.revenue IS NOT NULL AND y.year <= $year
    RETURN {revenue: r.revenue, currency: r.currency, year: y.year}
    ORDER BY y.year DESC, r.recordedAt DESC, r.id LIMIT 1
  }) END AS figure,
  head(COLLECT { MATCH (a)-[:OF]->(u:Unit) WHERE u.owner IS NULL RETURN u.id ORDER BY u.id LIMIT 1 }) AS unit,
  head(COLLECT {
    MATCH (a)-[:OVERRIDDEN]->(o:QualificationOverride) WHERE o.retractedAt IS NULL
    RETURN o {.*} LIMIT 1
  }) AS override
ORDER BY account

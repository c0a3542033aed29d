// The calls of incidents that somebody was to make or to receive, or stands between, with what came of them. No lens: it is for the person themself.
MATCH (p:Person {id: $person})<-[part:CALLED_BY|REACHES|THROUGH]-(c:Call)<-[:PLANS]-(i:Incident)
OPTIONAL MATCH (c)-[:AT_ACCOUNT]->(a:Account)
RETURN CASE type(part) WHEN 'CALLED_BY' THEN 'CALLER' WHEN 'REACHES' THEN 'CALLED' ELSE 'BETWEEN' END AS as,
  i.title AS incident, i.openedAt AS openedAt, a.name AS account,
  CASE type(part) WHEN 'THROUGH' THEN null ELSE c.state END AS state,
  part.since AS since, part.retractedAt AS until, part.reason AS reason,
  CASE type(part)
    WHEN 'REACHES' THEN COLLECT {
      MATCH (c)-[:TRIED]->(n:CallAttempt) WITH n ORDER BY n.at, n.id RETURN n {.at, .outcome, .note}
    }
    WHEN 'CALLED_BY' THEN COLLECT {
      MATCH (c)-[:TRIED]->(n:CallAttempt)-[:MADE_BY]->(p) WITH n ORDER BY n.at, n.id RETURN n {.at, .outcome, .note}
    }
    ELSE []
  END AS attempts
ORDER BY openedAt, as, account, since

// What somebody took part in, with where it came from; what others know privately is counted only. No lens: it is for the person themself.
MATCH (p:Person {id: $person})-[t:TOOK_PART]->(i:Interaction)
WITH p, t, i, (t.owner IS NULL OR t.owner = p.id) AND (i.owner IS NULL OR i.owner = p.id) AS mine
OPTIONAL MATCH (s:Source {id: coalesce(t.source, i.source)})
OPTIONAL MATCH (i)-[:CONCERNS]->(a:Account)
RETURN mine, count(*) AS facts,
  collect(CASE WHEN mine THEN {
    kind: i.kind, at: i.at, state: i.state, subject: i.subject, location: i.location,
    sentiment: i.sentiment, severity: i.severity, resolvedAt: i.resolvedAt,
    account: a.name, role: t.role, confidence: t.confidence,
    recordedAt: t.recordedAt, retractedAt: t.retractedAt,
    others: COUNT { (i)<-[:TOOK_PART]-(other:Person) WHERE other <> p },
    source: s {.name, .title, .kind, .licence, .lawfulBasis, .retrievedOn}
  } END) AS details
ORDER BY mine

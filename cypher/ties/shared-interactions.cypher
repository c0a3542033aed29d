// Contacts held by the day that both of these pairs took part in, with all who took part. No lens: the score decides by owner what counts for whom.
UNWIND $pairs AS pair
MATCH (:Person {id: pair.start})-[one:TOOK_PART]->(i:Interaction)
  <-[other:TOOK_PART]-(:Person {id: pair.end})
WHERE one.retractedAt IS NULL AND other.retractedAt IS NULL
  AND coalesce(i.state, 'HELD') = 'HELD' AND i.day <= $day AND i.kind <> 'OPPORTUNITY'
WITH DISTINCT i
WHERE COUNT { (i)<-[:TOOK_PART]-() } <= $most
RETURN i.id AS id, i.kind AS kind, i.day AS day, i.owner AS owner, i.source AS source,
  COLLECT {
    MATCH (i)<-[t:TOOK_PART]-(p:Person)
    WHERE t.retractedAt IS NULL
    RETURN {person: p.id, email: p.email, role: t.role, confidence: t.confidence, owner: t.owner, source: t.source}
  } AS participants

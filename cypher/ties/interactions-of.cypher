// Contacts of these people held by the day, with all who took part. No lens: the score decides by owner what counts for whom.
UNWIND $ids AS id
MATCH (:Person {id: id})-[t:TOOK_PART]->(i:Interaction)
WHERE t.retractedAt IS NULL AND coalesce(i.state, 'HELD') = 'HELD'
  AND i.day <= $day AND i.kind <> 'OPPORTUNITY'
WITH DISTINCT i
WHERE COUNT { (i)<-[:TOOK_PART]-() } <= $most
RETURN i.id AS id, i.kind AS kind, i.day AS day, i.owner AS owner, i.source AS source,
  COLLECT {
    MATCH (i)<-[t:TOOK_PART]-(p:Person)
    WHERE t.retractedAt IS NULL
    RETURN {person: p.id, email: p.email, role: t.role, confidence: t.confidence, owner: t.owner, source: t.source}
  } AS participants

// Notes that a planned meeting took place, and with whom; no row where it is not planned any more. It has been looked at through the lens; a part in it that the viewer may not see stays.
MATCH (i:Interaction {id: $id})
SET i.id = i.id
WITH i WHERE i.state = 'PLANNED'
SET i.state = 'HELD', i.sentiment = $sentiment, i.recordedAt = $now
WITH i
MATCH (i)-[:CONCERNS]->(a:Account)
CALL (i) {
  MATCH (i)<-[t:TOOK_PART]-(p:Person)
  WHERE t.retractedAt IS NULL AND (t.owner IS NULL OR t.owner = $lens.viewer) AND $present IS NOT NULL AND NOT p.id IN [one IN $present | one.person]
  SET t.retractedAt = $now
}
CALL (i, a) {
  UNWIND coalesce($present, []) AS one
  MATCH (p:Person {id: one.person})
  WHERE NOT EXISTS {
    MATCH (p)-[t:TOOK_PART]->(i)
    WHERE t.retractedAt IS NULL AND (t.owner IS NULL OR t.owner IN $lens.owners)
  }
  CREATE (p)-[t:TOOK_PART]->(i)
  SET t = one.properties, t.id = one.id, t.source = i.source, t.owner = coalesce(p.owner, a.owner)
}
CALL (i) {
  MATCH (i)<-[t:TOOK_PART]-(p:Person) WHERE t.retractedAt IS NULL
  WITH DISTINCT p ORDER BY p.id
  SET p:TiesDue
}
RETURN i.id AS id

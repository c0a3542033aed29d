// Writes an interaction with whom it concerns and who took part, once; no row where something else was recorded under the same id. No lens: account and people have been looked at through it.
MATCH (a:Account {id: $account})
MERGE (i:Interaction {id: $properties.id})
ON CREATE SET i += $properties, i.account = a.key, i.owner = a.owner,
  i.openCase = CASE WHEN $open THEN a.key END
WITH i, a WHERE i.request = $properties.request
MERGE (i)-[c:CONCERNS]->(a) ON CREATE SET c.source = i.source
WITH i, a
CALL (i, a) {
  UNWIND $participants AS participant
  MATCH (p:Person {id: participant.person})
  MERGE (p)-[t:TOOK_PART {id: participant.id}]->(i)
  ON CREATE SET t += participant.properties, t.source = i.source, t.owner = coalesce(p.owner, a.owner)
  WITH p WHERE $due
  SET p:TiesDue
}
CALL (i) {
  MATCH (flagger:Person {id: $flagger})
  MERGE (flagger)-[f:FLAGGED]->(i) ON CREATE SET f.at = i.at, f.source = i.source, f.recordedAt = i.recordedAt
}
RETURN i.id AS id

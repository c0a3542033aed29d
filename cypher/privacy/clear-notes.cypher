// Clears what the team has written about accounts and names somebody being erased; facts that say so are ended. No lens: it deletes.
CALL () {
  MATCH (o:QualificationOverride) WHERE o.reason =~ $names
  SET o.reason = 'What stood here named somebody who was erased.'
}
CALL () {
  MATCH (o:QualificationOverride) WHERE o.retractedBecause =~ $names
  SET o.retractedBecause = 'What stood here named somebody who was erased.'
}
CALL () {
  MATCH (:Account)-[r:HAS]->(:AccountFact) WHERE r.retractedBecause =~ $names
  SET r.retractedBecause = 'What stood here named somebody who was erased.'
}
CALL () {
  MATCH (s:Source {name: $recorded})
  MATCH (:Account)-[r:HAS {source: s.id}]->(t:AccountFact)
  WHERE t.text =~ $names AND NOT EXISTS { MATCH (t)<-[other:HAS]-() WHERE other.source <> s.id }
  SET t.text = 'What stood here named somebody who was erased.', t.key = t.id, r.key = r.id, r.said = null, r.request = null,
    r.retractedAt = coalesce(r.retractedAt, datetime()), r.retractedBecause = coalesce(r.retractedBecause, 'It named somebody who was erased.')
}
RETURN 1 AS done

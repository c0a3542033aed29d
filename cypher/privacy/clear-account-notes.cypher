// Clears what the team has written about accounts and names somebody being erased; facts that say so are ended. No lens: it deletes.
CALL () {
  MATCH (o:QualificationOverride) WHERE o.reason =~ $names
  SET o.reason = $cleared
}
CALL () {
  MATCH (o:QualificationOverride) WHERE o.retractedBecause =~ $names
  SET o.retractedBecause = $cleared
}
CALL () {
  MATCH (:Account)-[r:HAS]->(:AccountFact) WHERE r.retractedBecause =~ $names
  SET r.retractedBecause = $cleared
}
CALL () {
  MATCH (s:Source {name: $recorded})
  MATCH (:Account)-[r:HAS {source: s.id}]->(t:AccountFact)
  WHERE t.text =~ $names AND NOT EXISTS { MATCH (t)<-[other:HAS]-() WHERE other.source <> s.id }
  SET t.text = $cleared, t.key = t.id, r.key = r.id, r.said = null, r.request = null,
    r.retractedAt = coalesce(r.retractedAt, datetime()), r.retractedBecause = coalesce(r.retractedBecause, 'It named somebody who was erased.')
}
RETURN 1 AS done

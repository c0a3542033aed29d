// When a sponsor of each of these accounts, on a day, last met its counterpart face to face: the owner of the contract, else the most influential decision maker.
UNWIND $ids AS id
MATCH (a:Account {id: id})
CALL (a) {
  MATCH (p:Person)-[s:SPONSORS]->(a)
  WHERE s.retractedAt IS NULL AND (s.owner IS NULL OR s.owner IN $lens.owners)
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  RETURN collect(DISTINCT p) AS sponsors,
    min(coalesce(s.fromDay, s.recordedAt.epochSeconds / 86400)) AS since
}
CALL (a) {
  MATCH (p:Person)-[r:OWNS_CONTRACT]->(a)
  WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND coalesce(r.fromDay, $day) <= $day AND coalesce(r.toDay, $day) >= $day
  RETURN collect(DISTINCT p) AS owners
}
CALL (a) {
  MATCH (p:Person)-[s:STAKEHOLDER_OF {role: 'DECISION_MAKER'}]->(a)
  WHERE s.retractedAt IS NULL AND (s.owner IS NULL OR s.owner IN $lens.owners)
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  WITH p ORDER BY coalesce(s.influence, $influence) DESC, p.id LIMIT 1
  RETURN collect(p) AS deciders
}
WITH id, sponsors, since, CASE WHEN owners = [] THEN deciders ELSE owners END AS counterparts
CALL (sponsors, counterparts) {
  UNWIND sponsors AS sponsor
  UNWIND counterparts AS counterpart
  MATCH (sponsor)-[t:TOOK_PART]->(i:Interaction)<-[u:TOOK_PART]-(counterpart)
  WHERE i.kind = 'MEETING' AND coalesce(i.state, 'HELD') = 'HELD' AND i.day <= $day
    AND (i.owner IS NULL OR i.owner IN $lens.owners)
    AND t.retractedAt IS NULL AND (t.owner IS NULL OR t.owner IN $lens.owners)
    AND u.retractedAt IS NULL AND (u.owner IS NULL OR u.owner IN $lens.owners)
  RETURN max(i.day) AS met
}
RETURN id AS account, size(sponsors) AS sponsors, size(counterparts) AS counterparts, since, met

// What has come to be known of these accounts since the viewer last looked; where they never did, since a moment.
UNWIND $accounts AS account
MATCH (a:Account {key: account})
OPTIONAL MATCH (:Person {id: $lens.viewer})-[look:LOOKED_AT]->(a)
WITH a, look.at IS NULL AS never, coalesce(look.at, $otherwise) AS since
CALL (a, never, since) {
  CALL (a, never, since) {
    WITH a, never, since WHERE never
    MATCH (i:Interaction)
    USING INDEX i:Interaction(account, at, id)
    WHERE i.account = a.key AND i.at > since AND i.at <= $now AND i.id IS NOT NULL
    RETURN i
    UNION
    WITH a, never, since WHERE NOT never
    MATCH (i:Interaction)
    USING INDEX i:Interaction(account, recordedAt)
    WHERE i.account = a.key AND i.recordedAt > since
    RETURN i
  }
  WITH i WHERE i.owner IS NULL OR i.owner IN $lens.owners
  ORDER BY i.at DESC, i.id DESC
  RETURN count(i) AS interactions, collect(i.id)[..20] AS latest,
    collect(CASE WHEN i.resolvedAt IS NOT NULL AND (i.kind = 'SUPPORT_CASE' OR i.severity IS NOT NULL) THEN i.id END)[..50] AS closed,
    collect(CASE WHEN i.openCase IS NOT NULL THEN i.id END)[..50] AS opened
}
CALL (a, since) {
  MATCH (a)-[r:HAS]->(f)
  WHERE (r.owner IS NULL OR r.owner IN $lens.owners) AND f.kind IN $kinds
    AND (r.recordedAt > since AND r.retractedAt IS NULL OR r.retractedAt > since AND r.recordedAt <= since)
  WITH r, f, coalesce(r.retractedAt, r.recordedAt) AS at
  ORDER BY at DESC, f.text
  LIMIT 50
  RETURN collect({kind: f.kind, text: f.text, ended: r.retractedAt IS NOT NULL, at: at}) AS facts
}
CALL (a, since) {
  MATCH (a)<-[r:STAKEHOLDER_OF]-(p:Person)
  WHERE (r.owner IS NULL OR r.owner IN $lens.owners) AND (p.owner IS NULL OR p.owner IN $lens.owners)
  WITH p, since,
    any(one IN collect(r) WHERE one.retractedAt IS NULL AND coalesce(one.toDay, $day) >= $day) AS now,
    any(one IN collect(r) WHERE one.recordedAt <= since AND (one.retractedAt IS NULL OR one.retractedAt > since)
      AND (one.toDay IS NULL OR one.toDay >= duration.inDays(date('1970-01-01'), date(since)).days)) AS then
  WHERE now <> then
  WITH p, now ORDER BY p.sortName, p.id LIMIT 100
  RETURN [one IN collect({id: p.id, now: now}) WHERE one.now | one.id] AS joined,
    [one IN collect({id: p.id, now: now}) WHERE NOT one.now | one.id] AS gone
}
RETURN a.key AS account, never, since, interactions, latest, opened, closed, facts, joined, gone

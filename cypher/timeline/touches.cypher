// Who of ours has had to do with these accounts: how often by kind, from when to when, who did most and last first.
CALL () {
  MATCH (:Vendor)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(unit:Unit)
  RETURN collect(DISTINCT unit) AS units
}
UNWIND $accounts AS account
CALL (account, units) {
  MATCH (:Account {key: account})<-[:CONCERNS]-(i:Interaction)<-[t:TOOK_PART]-(p:Person)
  WHERE coalesce(i.state, 'HELD') = 'HELD' AND i.day <= $day AND i.kind <> 'OPPORTUNITY'
    AND (i.owner IS NULL OR i.owner IN $lens.owners)
    AND t.retractedAt IS NULL AND (t.owner IS NULL OR t.owner IN $lens.owners)
  WITH DISTINCT units, p, i
  WITH units, p, collect([i.kind, i.day]) AS contacts
  WHERE p.owner IS NULL OR p.owner IN $lens.owners
  WITH p, contacts, COLLECT {
    MATCH (p)-[r:WORKED_AT]->(u:Unit)
    WHERE u IN units AND r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
    RETURN [coalesce(r.fromDay, -999999999), CASE WHEN r.toDay IS NULL AND r.current THEN 999999999 ELSE coalesce(r.toDay, -999999999) END]
  } AS stays
  WHERE stays <> []
  UNWIND contacts AS contact
  WITH p, stays, contact[0] AS kind, contact[1] AS day
  WHERE any(stay IN stays WHERE stay[0] <= day AND day <= stay[1])
  WITH p, kind, count(*) AS times, min(day) AS first, max(day) AS last
  ORDER BY times DESC, kind
  WITH p, sum(times) AS times, min(first) AS first, max(last) AS last, collect({kind: kind, count: times}) AS kinds
  ORDER BY times DESC, last DESC, p.id
  LIMIT $limit
  RETURN p.id AS person, times, first, last, kinds
}
RETURN account, person, times, first, last, kinds

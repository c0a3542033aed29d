// The open cases of these accounts, the worst first: who took each up, and whether a sponsor of the day took part.
UNWIND $accounts AS account
CALL (account) {
  MATCH (i:Interaction)
  USING INDEX i:Interaction(openCase)
  WHERE i.openCase = account AND (i.owner IS NULL OR i.owner IN $lens.owners)
  RETURN i
  ORDER BY coalesce(i.severity, 5), i.at, i.id
  LIMIT 100
}
RETURN account, i.id AS id, i.day AS day,
  COLLECT {
    MATCH (i)<-[k:ACKNOWLEDGES]-(p:Person)
    WHERE k.retractedAt IS NULL AND (p.owner IS NULL OR p.owner IN $lens.owners)
    RETURN {case: i.id, by: p.id, at: k.at} ORDER BY k.at, p.id
  } AS acknowledgements,
  EXISTS {
    MATCH (i)<-[t:TOOK_PART]-(p:Person)-[s:SPONSORS]->(:Account {key: account})
    WHERE t.retractedAt IS NULL AND (t.owner IS NULL OR t.owner IN $lens.owners)
      AND s.retractedAt IS NULL AND (s.owner IS NULL OR s.owner IN $lens.owners)
      AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  } AS sponsorTookPart

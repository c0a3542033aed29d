// How many interactions of each of these accounts there are for this viewer and filter.
UNWIND $accounts AS account
CALL (account) {
  MATCH (i:Interaction)
  USING INDEX i:Interaction(account, at, id)
  WHERE i.account = account AND i.at >= $from AND i.at <= $until AND i.id IS NOT NULL
    AND ($after IS NULL OR i.at < $until OR i.id < $after)
    AND (i.owner IS NULL OR i.owner IN $lens.owners)
    AND ($kinds IS NULL OR i.kind IN $kinds)
    AND ($states IS NULL OR coalesce(i.state, 'HELD') IN $states)
    AND ($severity IS NULL OR i.severity <= $severity)
    AND ($open = false OR i.openCase = account)
    AND ($text IS NULL OR toLower(i.subject) CONTAINS $text)
    AND ($person IS NULL OR EXISTS {
      MATCH (i)<-[t:TOOK_PART]-(p:Person)
      WHERE (p.id = $person.id OR p.key = $person.key)
        AND t.retractedAt IS NULL AND (t.owner IS NULL OR t.owner IN $lens.owners)
        AND (p.owner IS NULL OR p.owner IN $lens.owners)
    })
  RETURN count(i) AS total
}
RETURN account, total

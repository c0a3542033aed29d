// Who has a say in an account on a day; one row where the account is known.
MATCH (a:Account) WHERE (a.id = $thing.id OR a.key = $thing.key)
  AND (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
RETURN COLLECT {
  MATCH (p:Person)-[s:STAKEHOLDER_OF]->(a)
  WHERE s.retractedAt IS NULL AND (s.owner IS NULL OR s.owner IN $lens.owners)
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  WITH DISTINCT p ORDER BY p.id
  RETURN {id: p.id, number: id(p)}
} AS people

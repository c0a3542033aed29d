// The accounts referred to by id or by their source's key, as far as the viewer may see them.
UNWIND $references AS reference
CALL (reference) {
  MATCH (a:Account {id: reference.id}) RETURN a
  UNION
  MATCH (a:Account {key: reference.key}) RETURN a
}
WITH DISTINCT a
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
RETURN a {.*} AS account

// The interaction referred to, if the viewer may see it and the account it concerns.
CALL () {
  MATCH (i:Interaction {id: $reference.id}) RETURN i
  UNION
  MATCH (i:Interaction {key: $reference.key}) RETURN i
}
MATCH (i)-[:CONCERNS]->(a:Account)
WHERE (i.owner IS NULL OR i.owner IN $lens.owners)
  AND (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
RETURN i.id AS id, a.id AS account LIMIT 1

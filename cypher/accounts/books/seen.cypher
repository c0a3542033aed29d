// Which of these accounts the viewer may see.
UNWIND $ids AS id
MATCH (a:Account {id: id})
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
RETURN a.id AS account

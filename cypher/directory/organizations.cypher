// Organizations in the order of their names, from a place on.
MATCH (u:Unit)
WHERE u.sortName >= coalesce($after[0], '')
  AND ($after = [] OR u.sortName > $after[0] OR u.id > $after[1])
  AND (u.owner IS NULL OR u.owner IN $lens.owners)
  AND u.kind IN $kinds
  AND ($lens.special OR u.special IS NULL AND (NOT u:Board OR NOT EXISTS {
    MATCH (u)-[:PART_OF|GOVERNS*1..9]->(body:Unit) WHERE body.special IS NOT NULL
  }))
  AND ($source = '' OR EXISTS { MATCH (s:Source {name: $source}) WHERE s.id = u.source })
RETURN u {.*} AS organization
ORDER BY u.sortName, u.id
LIMIT $limit

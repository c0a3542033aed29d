// How many organizations there are for this viewer and filter.
MATCH (u:Unit)
WHERE (u.owner IS NULL OR u.owner IN $lens.owners)
  AND u.kind IN $kinds
  AND ($source = '' OR EXISTS { MATCH (s:Source {name: $source}) WHERE s.id = u.source })
RETURN count(u) AS total

// How many organizations there are for this viewer and filter.
MATCH (u:Unit)
WHERE (u.owner IS NULL OR u.owner IN $lens.owners)
  AND u.kind IN $kinds
  AND ($lens.special OR u.special IS NULL AND (NOT u:Board OR NOT EXISTS {
    MATCH (u)-[:PART_OF|GOVERNS*1..9]->(body:Unit) WHERE body.special IS NOT NULL
  }))
  AND ($source = '' OR EXISTS { MATCH (s:Source {name: $source}) WHERE s.id = u.source })
RETURN count(u) AS total

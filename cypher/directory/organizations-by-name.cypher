// Organizations whose name or alias answers a full-text query, the likeliest 400 of them.
CALL db.index.fulltext.queryNodes('unitNames', $query) YIELD node AS u, score
WITH u, score
WHERE (u.owner IS NULL OR u.owner IN $lens.owners)
  AND u.kind IN $kinds
  AND ($lens.special OR u.special IS NULL AND (NOT u:Board OR NOT EXISTS {
    MATCH (u)-[:PART_OF|GOVERNS*1..9]->(body:Unit) WHERE body.special IS NOT NULL
  }))
  AND ($source = '' OR EXISTS { MATCH (s:Source {name: $source}) WHERE s.id = u.source })
RETURN u {.*} AS organization
ORDER BY score DESC, u.id
LIMIT 400

// People whose name or alias answers a full-text query, the likeliest 400 of them.
CALL db.index.fulltext.queryNodes('personNames', $query) YIELD node AS p, score
WITH p, score
WHERE (p.owner IS NULL OR p.owner IN $lens.owners)
  AND ($source = '' OR EXISTS { MATCH (s:Source {name: $source}) WHERE s.id = p.source })
  AND ($affiliatedWith = {} OR EXISTS {
    MATCH (p)-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u:Unit)
    WHERE (u.id = $affiliatedWith.id OR u.key = $affiliatedWith.key)
      AND r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
      AND ($lens.special OR p.id = $lens.viewer OR NOT EXISTS {
        MATCH (u)-[:PART_OF|GOVERNS*0..9]->(body:Unit) WHERE body.special IS NOT NULL
      })
  })
RETURN p
ORDER BY score DESC, p.id
LIMIT 400

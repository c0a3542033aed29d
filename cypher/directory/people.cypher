// People in the order of their names, from a place on.
MATCH (p:Person)
WHERE p.sortName >= coalesce($after[0], '')
  AND ($after = [] OR p.sortName > $after[0] OR p.id > $after[1])
  AND (p.owner IS NULL OR p.owner IN $lens.owners)
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
ORDER BY p.sortName, p.id
LIMIT $limit

// The people that a saved question asks for, in the order of their names.
MATCH (p:Person)
WHERE (p.owner IS NULL OR p.owner IN $lens.owners)
  AND ($source IS NULL OR EXISTS { MATCH (s:Source {name: $source}) WHERE s.id = p.source })
  AND ($organization IS NULL OR EXISTS {
    MATCH (p)-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u:Unit {id: $organization})
    WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
      AND (u.owner IS NULL OR u.owner IN $lens.owners)
      AND ($lens.special OR p.id = $lens.viewer OR NOT EXISTS {
        MATCH (u)-[:PART_OF|GOVERNS*0..9]->(body:Unit) WHERE body.special IS NOT NULL
      })
  })
RETURN p.id AS id
ORDER BY p.sortName, p.id
LIMIT $limit

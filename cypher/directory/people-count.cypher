// How many people there are for this viewer and filter.
MATCH (p:Person)
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
RETURN count(p) AS total

// The accounts that a saved question asks for, in the order of their names.
MATCH (a:Account)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  AND ($accountKind IS NULL OR a.kind = $accountKind)
  AND ($regions IS NULL OR a.region IN $regions)
  AND ($source IS NULL OR EXISTS { MATCH (s:Source {name: $source}) WHERE s.id = a.source })
  AND ($managedBy IS NULL OR EXISTS { (:Person {id: $managedBy})-[:MANAGES]->(a) })
  AND ($sponsoredBy IS NULL OR EXISTS {
    MATCH (:Person {id: $sponsoredBy})-[s:SPONSORS]->(a)
    WHERE s.retractedAt IS NULL AND (s.owner IS NULL OR s.owner IN $lens.owners)
      AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  })
RETURN a.id AS id
ORDER BY a.sortName, a.id
LIMIT $limit

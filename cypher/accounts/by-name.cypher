// Accounts whose name answers a full-text query, the likeliest 400 of them.
CALL db.index.fulltext.queryNodes('accountNames', $query) YIELD node AS a, score
WITH a, score
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  AND ($kind IS NULL OR a.kind = $kind)
  AND ($regions IS NULL OR a.region IN $regions)
  AND ($managedBy IS NULL OR EXISTS {
    MATCH (a)<-[:MANAGES]-(p:Person)
    WHERE (p.owner IS NULL OR p.owner IN $lens.owners) AND (p.id = $managedBy.id OR p.key = $managedBy.key)
  })
  AND ($sponsoredBy IS NULL OR EXISTS {
    MATCH (a)<-[s:SPONSORS]-(p:Person)
    WHERE s.retractedAt IS NULL AND (s.owner IS NULL OR s.owner IN $lens.owners)
      AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
      AND (p.owner IS NULL OR p.owner IN $lens.owners) AND (p.id = $sponsoredBy.id OR p.key = $sponsoredBy.key)
  })
  AND ($source IS NULL OR EXISTS { MATCH (s:Source {name: $source}) WHERE s.id = a.source })
RETURN a {.*} AS account
ORDER BY score DESC, a.id
LIMIT 400

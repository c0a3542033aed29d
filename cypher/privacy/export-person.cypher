// Somebody's own properties, for themself. No lens: they may have all that is kept of them.
MATCH (p:Person {id: $person})
OPTIONAL MATCH (s:Source {id: p.source})
RETURN p {.*, fingerprint: null, executiveFingerprint: null, id: null, sortName: null, seen: null} AS properties,
  p.id AS id, [label IN labels(p) WHERE label <> 'TiesDue'] AS kinds,
  s {.name, .title, .kind, .licence, .lawfulBasis, .retrievedOn} AS source

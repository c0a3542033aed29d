// The people of paths.
UNWIND $numbers AS number
MATCH (p:Person) WHERE id(p) = number
  AND (p.owner IS NULL OR p.owner IN $lens.owners)
RETURN p, number

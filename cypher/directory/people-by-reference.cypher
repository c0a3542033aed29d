// The people referred to by id or by their source's key, as far as the viewer may see them.
UNWIND $references AS reference
CALL (reference) {
  MATCH (p:Person {id: reference.id}) RETURN p
  UNION
  MATCH (p:Person {key: reference.key}) RETURN p
}
WITH DISTINCT p WHERE p.owner IS NULL OR p.owner IN $lens.owners
RETURN p

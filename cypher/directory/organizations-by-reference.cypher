// The organizations referred to by id or by their source's key, as far as the viewer may see them.
UNWIND $references AS reference
CALL (reference) {
  MATCH (u:Unit {id: reference.id}) RETURN u
  UNION
  MATCH (u:Unit {key: reference.key}) RETURN u
}
WITH DISTINCT u WHERE u.owner IS NULL OR u.owner IN $lens.owners
RETURN u {.*} AS organization

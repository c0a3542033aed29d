// Who may not stand between: who does not want to be asked for introductions, or objects to it, and who is private to somebody else.
CALL () {
  MATCH (p:Person {availability: 'CLOSED'})
  RETURN p
  UNION
  MATCH (p:Person)
  WHERE p.objectedAt IS NOT NULL
  RETURN p
  UNION
  MATCH (p:Person)
  WHERE p.owner IS NOT NULL AND NOT p.owner IN $lens.owners
  RETURN p
}
RETURN p.id AS id

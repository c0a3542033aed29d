// A source as it is known, and whether anybody came from it.
MATCH (s:Source {name: $name})
RETURN s.id AS id, s.owner AS owner, s.confidence AS confidence,
  s.lawfulBasis IS NOT NULL AS grounded, s.retentionDays AS retentionDays,
  head(COLLECT { MATCH (j:ImportJob {id: $job}) RETURN j.submittedBy }) AS submittedBy, EXISTS {
  MATCH (p:Person) WHERE p.key > $name + ':' AND p.key < $name + ';'
} AS hasPeople

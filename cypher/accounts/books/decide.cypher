// Decides whether an account qualifies, or that the rule holds again; what was decided before is ended and kept. No lens: the account has been found through it.
MATCH (a:Account {id: $account})
WHERE NOT EXISTS {
  MATCH (a)-[:OVERRIDDEN]->(o:QualificationOverride)
  WHERE o.retractedAt IS NULL AND o.qualifies = $properties.qualifies AND o.reason = $properties.reason
}
CALL (a) {
  MATCH (a)-[:OVERRIDDEN]->(old:QualificationOverride) WHERE old.retractedAt IS NULL
  SET old.retractedAt = $properties.recordedAt, old.retractedBy = $properties.recordedBy,
    old.retractedBecause = CASE WHEN $properties.qualifies IS NULL THEN $properties.reason END
}
FOREACH (_ IN CASE WHEN $properties.qualifies IS NULL THEN [] ELSE [1] END |
  CREATE (a)-[:OVERRIDDEN]->(o:QualificationOverride) SET o = $properties
)

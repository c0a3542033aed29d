// Notes how the last evaluation of a rule went. No lens: nobody looks.
MERGE (r:AlertRuleRun {rule: $rule})
SET r.error = $error, r.millis = $millis, r.triedAt = $now,
  r.evaluatedAt = CASE WHEN $error IS NULL THEN $now ELSE r.evaluatedAt END

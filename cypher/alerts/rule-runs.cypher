// How the last evaluation of each rule went. No lens: it tells of rules only.
MATCH (r:AlertRuleRun)
RETURN r.rule AS rule, r.evaluatedAt AS evaluatedAt, r.triedAt AS triedAt, r.millis AS millis, r.error AS error

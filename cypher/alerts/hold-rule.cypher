// Locks a rule for the rest of the transaction, so that it is evaluated once at a time. No lens: nobody looks.
MERGE (r:AlertRuleRun {rule: $rule})
SET r.rule = r.rule

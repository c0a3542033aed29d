// The alerts of a rule that are not closed. No lens: nobody looks.
MATCH (al:Alert)
WHERE al.rule = $rule AND al.state IN $standing
RETURN al.key AS key, al.state AS state, al.severity AS severity, al.fingerprint AS fingerprint
ORDER BY key

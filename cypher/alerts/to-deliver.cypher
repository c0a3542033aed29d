// What was told under the numbers behind one, up to another, for a webhook: alerts of its rules, never those for one person, those about our own people only where it names the rule. No lens: it is told ids, and which rule.
MATCH (al:Alert)-[:HAD]->(s:AlertStep)
WHERE s.sequence > $after AND s.sequence <= $last AND NOT al.personal
  AND CASE WHEN $rules IS NULL THEN NOT al.staff ELSE al.rule IN $rules END
RETURN s.id AS event, s.sequence AS sequence, s.act AS act, s.at AS at,
  al.id AS alert, al.rule AS rule, al.severity AS severity, al.account AS account
ORDER BY sequence
LIMIT $limit

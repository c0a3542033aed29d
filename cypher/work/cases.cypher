// Open cases of severity 1 and 2 of the viewer's accounts, or all, that nobody has taken up, and those whose resolution the customer has still to confirm.
MATCH (i:Interaction)
USING INDEX i:Interaction(openCase)
WHERE i.openCase IS NOT NULL AND (i.owner IS NULL OR i.owner IN $lens.owners) AND i.severity <= 2
MATCH (a:Account {key: i.openCase})
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  AND ($all OR a.id IN $lens.accounts)
WITH i, a, EXISTS { MATCH (i)<-[k:ACKNOWLEDGES]-(:Person) WHERE k.retractedAt IS NULL } AS taken
WHERE NOT taken OR i.proposedAt IS NOT NULL
RETURN CASE WHEN i.proposedAt IS NULL THEN 'CASE_TO_TAKE_UP' ELSE 'CASE_TO_CONFIRM' END AS kind,
  i.id AS thing, a.id AS account, null AS person,
  CASE WHEN i.proposedAt IS NULL THEN 1 ELSE 2 END AS urgency, null AS due, i.day AS since,
  i.severity AS severity, i.subject AS text
ORDER BY urgency, severity, since, thing
LIMIT $most

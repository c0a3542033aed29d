// Cases of severity 1 and 2 of the viewer's accounts, or all: open ones that nobody has taken up, and those the customer has still to confirm, because a resolution is proposed or their source alone has closed them of late.
CALL () {
  MATCH (i:Interaction)
  USING INDEX i:Interaction(openCase)
  WHERE i.openCase IS NOT NULL AND i.severity <= 2
  RETURN i
  UNION
  MATCH (i:Interaction)
  USING INDEX i:Interaction(resolvedAt)
  WHERE i.resolvedAt >= $from AND i.severity <= 2 AND i.confirmedAt IS NULL AND coalesce(i.state, 'HELD') = 'HELD'
  RETURN i
}
WITH i, i.resolvedAt IS NOT NULL AS resolved
WHERE i.owner IS NULL OR i.owner IN $lens.owners
MATCH (a:Account {key: i.account})
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  AND ($all OR a.id IN $lens.accounts)
WITH i, a, resolved, EXISTS { MATCH (i)<-[k:ACKNOWLEDGES]-(:Person) WHERE k.retractedAt IS NULL } AS taken
WHERE resolved OR NOT taken OR i.proposedAt IS NOT NULL
RETURN CASE WHEN NOT resolved AND i.proposedAt IS NULL THEN 'CASE_TO_TAKE_UP' ELSE 'CASE_TO_CONFIRM' END AS kind,
  i.id AS thing, a.id AS account, null AS person,
  CASE WHEN NOT resolved AND i.proposedAt IS NULL THEN 1 ELSE 2 END AS urgency, null AS due, i.day AS since,
  i.severity AS severity, resolved, i.subject AS text
ORDER BY urgency, severity, since, thing
LIMIT $most

// Meetings planned with the viewer's accounts, or all: those of the next days, and those whose day is over.
MATCH (a:Account)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  AND ($all OR a.id IN $lens.accounts)
CALL (a) {
  MATCH (i:Interaction)
  USING INDEX i:Interaction(account, at, id)
  WHERE i.account = a.key AND i.at >= $from AND i.at < $until AND i.id IS NOT NULL AND i.state = 'PLANNED'
    AND (i.owner IS NULL OR i.owner IN $lens.owners)
  RETURN i
}
RETURN CASE WHEN i.day < $day THEN 'MEETING_TO_RECORD' ELSE 'MEETING_AHEAD' END AS kind,
  i.id AS thing, a.id AS account, null AS person,
  CASE WHEN i.day <= $day + 1 THEN 2 ELSE 3 END AS urgency, i.day AS due, null AS since, i.subject AS text
ORDER BY urgency, due, thing
LIMIT $most

// Alerts that stand and that nobody has seen to: of the viewer's accounts, for them alone, or all where they run the program; not those whose cause is in the list itself.
MATCH (al:Alert {state: 'OPEN'})
WHERE NOT (al.rule IN $told AND EXISTS {
    MATCH (i:Interaction {id: substring(al.key, size(al.rule) + 1)})
    WHERE i.openCase IS NOT NULL AND i.owner IS NULL AND i.severity <= 2
      AND (i.proposedAt IS NOT NULL OR NOT EXISTS { MATCH (i)<-[k:ACKNOWLEDGES]-(:Person) WHERE k.retractedAt IS NULL })
  })
  AND (NOT al.personal OR EXISTS { (al)-[:FOR]->(:Person {id: $lens.viewer}) })
  AND (NOT al.staff OR $all OR EXISTS { (al)-[:NAMES]->(:Person {id: $lens.viewer}) })
OPTIONAL MATCH (al)-[:ABOUT]->(a:Account)
WITH al, a
WHERE CASE WHEN a IS NULL THEN al.account IS NULL AND ($all OR al.personal OR al.staff)
  ELSE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  AND ($all OR a.id IN $lens.accounts) END
RETURN 'ALERT' AS kind, al.id AS thing, a.id AS account,
  head(COLLECT { MATCH (al)-[n:NAMES]->(p:Person) RETURN p.id ORDER BY n.position }) AS person,
  al.severity AS urgency, null AS due, al.since AS since, al.rule AS rule, al.explanation AS text
ORDER BY urgency, al.sequence DESC
LIMIT $most

// Ends what other sources say of a stakeholder's superiors, as far as the viewer may see and change it.
MATCH (a:Account {id: $account})
MATCH (:Person {id: $person})-[l:REPORTS_TO {key: a.key}]->()
WHERE l.source <> $fact.source AND l.retractedAt IS NULL AND l.toDay IS NULL
  AND (l.owner IS NULL OR l.owner = $lens.viewer)
SET l.to = $until, l.toDay = $untilDay, l.endedAt = $fact.recordedAt, l.endedBy = $fact.recordedBy

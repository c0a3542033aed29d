// Ends all that sources say of somebody's part in an account, as far as the viewer may see and change it.
MATCH (:Person {id: $person})-[s:STAKEHOLDER_OF]->(:Account {id: $account})
WHERE s.retractedAt IS NULL AND (s.toDay IS NULL OR s.toDay > $untilDay)
  AND (s.owner IS NULL OR s.owner = $lens.viewer)
SET s.to = $until, s.toDay = $untilDay, s.endedAt = $fact.recordedAt, s.endedBy = $fact.recordedBy, s.endNote = $note

// Who has a say in each of these accounts on a day, and how much.
UNWIND $ids AS id
MATCH (p:Person)-[s:STAKEHOLDER_OF]->(:Account {id: id})
WHERE s.retractedAt IS NULL AND (s.owner IS NULL OR s.owner IN $lens.owners)
  AND (p.owner IS NULL OR p.owner IN $lens.owners)
  AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
RETURN id AS account, p.id AS person, max(s.influence) AS influence
ORDER BY account, person

// What the team needs and has not got: of the viewer what is due soon, of their accounts, or all, what is late.
MATCH (h:HelpRequest)-[:NEEDED_FOR]->(a:Account)
WHERE h.answeredAt IS NULL AND h.due <= $soon
  AND (a.owner IS NULL OR a.owner IN $lens.owners)
  AND (EXISTS { (h)-[:OWNED_BY]->(:Person {id: $lens.viewer}) } OR h.due < $day
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
  AND ($all OR a.id IN $lens.accounts))
RETURN 'REQUEST' AS kind, h.id AS thing, a.id AS account,
  head(COLLECT { MATCH (h)-[:OWNED_BY]->(p:Person) RETURN p.id }) AS person,
  CASE WHEN h.due <= $day THEN 1 ELSE 2 END AS urgency, h.due AS due, null AS since, h.text AS text
ORDER BY due, thing
LIMIT $most

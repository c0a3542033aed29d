// The posts that these people have or had at the companies of these accounts and at their parts; none at a body of a special category.
UNWIND $named AS row
MATCH (a:Account {id: row.account})-[:OF]->(company:Unit)
WHERE company.owner IS NULL OR company.owner IN $lens.owners
MATCH (company)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(part:Unit)
WHERE (part.owner IS NULL OR part.owner IN $lens.owners)
  AND ($lens.special OR NOT EXISTS {
    MATCH (part)-[:PART_OF|GOVERNS*0..9]->(body:Unit) WHERE body.special IS NOT NULL
  })
WITH row, collect(DISTINCT part) AS parts
UNWIND row.people AS person
MATCH (p:Person {id: person})-[w:WORKED_AT]->(part)
WHERE part IN parts AND w.retractedAt IS NULL AND (w.owner IS NULL OR w.owner IN $lens.owners)
RETURN row.account AS account, person, w.title AS title, w.unit AS unit, w.seniority AS seniority,
  w.from AS from, w.to AS to, w.fromDay AS fromDay, w.toDay AS toDay, coalesce(w.current, false) AS current
ORDER BY account, person, fromDay, w.id

// Who is tied to people of both sides and may stand between, how strongly to each, and how many people each of them is openly tied to.
MATCH (person:Person)
WHERE person.id IN $people AND (person.owner IS NULL OR person.owner IN $lens.owners)
WITH person, person.id IN $lens.owners AS agrees
MATCH (person)-[tie:TIE]-(between:Person)
WHERE (between.owner IS NULL OR between.owner IN $lens.owners)
  AND coalesce(between.availability, 'OPEN') <> 'CLOSED' AND between.objectedAt IS NULL
WITH person, between, agrees, tie, between.id IN $lens.owners AS betweenAgrees
WITH person, between,
     CASE
       WHEN agrees AND betweenAgrees THEN coalesce(tie.withBoth, tie.open)
       WHEN agrees = betweenAgrees THEN tie.open
       WHEN agrees = (startNode(tie) = person) THEN coalesce(tie.withStart, tie.open)
       ELSE coalesce(tie.withEnd, tie.open)
     END AS strength
WHERE strength > 0
WITH between, collect(person) AS people, collect(strength) AS strengths
WHERE any(person IN people WHERE person.id IN $ones)
  AND any(person IN people WHERE person.id IN $others)
RETURN between.id AS id,
       between.name AS name,
       COUNT { (between)-[tie:TIE]-(:Person) WHERE tie.open > 0 } AS holders,
       [person IN people | person.id] AS people,
       [person IN people | person.name] AS names,
       strengths

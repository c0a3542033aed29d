// The strongest simple paths of exactly one hop between two people: the tie itself.
MATCH (a:Person {id: $from})-[t1:TIE]-(b:Person {id: $to})
WHERE ($basis = '' OR t1.basis =~ $basis)
WITH *,
  CASE
    WHEN $lens.owners = [] THEN t1.open
    WHEN startNode(t1).id IN $lens.owners AND endNode(t1).id IN $lens.owners THEN t1.withBoth
    WHEN startNode(t1).id IN $lens.owners THEN t1.withStart
    WHEN endNode(t1).id IN $lens.owners THEN t1.withEnd
    ELSE t1.open END AS s1
WITH *, s1 AS strength
WHERE strength >= $floor AND strength > 0
RETURN [a.id, b.id] AS people, strength,
       [s1] AS strengths,
       [t1.basis] AS bases,
       [t1.lastSeen] AS lastSeen
ORDER BY strength DESC, people
LIMIT $first

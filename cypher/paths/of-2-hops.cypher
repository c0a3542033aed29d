// The strongest simple paths of exactly two hops between two people: by way of the mutual acquaintances.
MATCH (a:Person {id: $from})-[t1:TIE]-(p1:Person)-[t2:TIE]-(b:Person {id: $to})
WHERE p1 <> a AND p1 <> b AND NOT p1.id IN $avoid
  AND ($basis = '' OR t1.basis =~ $basis)
  AND ($basis = '' OR t2.basis =~ $basis)
WITH *,
  CASE
    WHEN $lens.owners = [] THEN t1.open
    WHEN startNode(t1).id IN $lens.owners AND endNode(t1).id IN $lens.owners THEN t1.withBoth
    WHEN startNode(t1).id IN $lens.owners THEN t1.withStart
    WHEN endNode(t1).id IN $lens.owners THEN t1.withEnd
    ELSE t1.open END AS s1,
  CASE
    WHEN $lens.owners = [] THEN t2.open
    WHEN startNode(t2).id IN $lens.owners AND endNode(t2).id IN $lens.owners THEN t2.withBoth
    WHEN startNode(t2).id IN $lens.owners THEN t2.withStart
    WHEN endNode(t2).id IN $lens.owners THEN t2.withEnd
    ELSE t2.open END AS s2
WITH *, s1 * s2 AS strength
WHERE strength >= $floor AND strength > 0
RETURN [a.id, p1.id, b.id] AS people, strength,
       [s1, s2] AS strengths,
       [t1.basis, t2.basis] AS bases,
       [t1.lastSeen, t2.lastSeen] AS lastSeen
ORDER BY strength DESC, people
LIMIT $first

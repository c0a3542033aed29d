// The strongest simple paths of exactly three hops between two people: a ball of two hops and one of one, joined on the person between them.
MATCH (a:Person {id: $from})-[t1:TIE]-(p1:Person)-[t2:TIE]-(p2:Person),
      (p2)-[t3:TIE]-(b:Person {id: $to})
USING JOIN ON p2
WHERE p1 <> a AND p1 <> b AND NOT p1.id IN $avoid
  AND p2 <> a AND p2 <> b AND p2 <> p1 AND NOT p2.id IN $avoid
  AND ($basis = '' OR t1.basis =~ $basis)
  AND ($basis = '' OR t2.basis =~ $basis)
  AND ($basis = '' OR t3.basis =~ $basis)
  AND CASE
    WHEN $lens.owners = [] THEN t1.open
    WHEN startNode(t1).id IN $lens.owners AND endNode(t1).id IN $lens.owners THEN t1.withBoth
    WHEN startNode(t1).id IN $lens.owners THEN t1.withStart
    WHEN endNode(t1).id IN $lens.owners THEN t1.withEnd
    ELSE t1.open END * CASE
    WHEN $lens.owners = [] THEN t2.open
    WHEN startNode(t2).id IN $lens.owners AND endNode(t2).id IN $lens.owners THEN t2.withBoth
    WHEN startNode(t2).id IN $lens.owners THEN t2.withStart
    WHEN endNode(t2).id IN $lens.owners THEN t2.withEnd
    ELSE t2.open END >= $floor
  AND CASE
    WHEN $lens.owners = [] THEN t3.open
    WHEN startNode(t3).id IN $lens.owners AND endNode(t3).id IN $lens.owners THEN t3.withBoth
    WHEN startNode(t3).id IN $lens.owners THEN t3.withStart
    WHEN endNode(t3).id IN $lens.owners THEN t3.withEnd
    ELSE t3.open END >= $floor
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
    ELSE t2.open END AS s2,
  CASE
    WHEN $lens.owners = [] THEN t3.open
    WHEN startNode(t3).id IN $lens.owners AND endNode(t3).id IN $lens.owners THEN t3.withBoth
    WHEN startNode(t3).id IN $lens.owners THEN t3.withStart
    WHEN endNode(t3).id IN $lens.owners THEN t3.withEnd
    ELSE t3.open END AS s3
WITH *, s1 * s2 * s3 AS strength
WHERE strength >= $floor AND strength > 0
RETURN [a.id, p1.id, p2.id, b.id] AS people, strength,
       [s1, s2, s3] AS strengths,
       [t1.basis, t2.basis, t3.basis] AS bases,
       [t1.lastSeen, t2.lastSeen, t3.lastSeen] AS lastSeen
ORDER BY strength DESC, people
LIMIT $first

// The strongest simple paths of exactly six hops between two people: two balls of three hops, joined on the middle person.
MATCH (a:Person {id: $from})-[t1:TIE]-(p1:Person)-[t2:TIE]-(p2:Person)-[t3:TIE]-(p3:Person),
      (p3)-[t4:TIE]-(p4:Person)-[t5:TIE]-(p5:Person)-[t6:TIE]-(b:Person {id: $to})
USING JOIN ON p3
WHERE p1 <> a AND p1 <> b AND NOT p1.id IN $avoid
  AND p2 <> a AND p2 <> b AND p2 <> p1 AND NOT p2.id IN $avoid
  AND p3 <> a AND p3 <> b AND p3 <> p1 AND p3 <> p2 AND NOT p3.id IN $avoid
  AND p4 <> a AND p4 <> b AND p4 <> p1 AND p4 <> p2 AND p4 <> p3 AND NOT p4.id IN $avoid
  AND p5 <> a AND p5 <> b AND p5 <> p1 AND p5 <> p2 AND p5 <> p3 AND p5 <> p4 AND NOT p5.id IN $avoid
  AND ($basis = '' OR t1.basis =~ $basis)
  AND ($basis = '' OR t2.basis =~ $basis)
  AND ($basis = '' OR t3.basis =~ $basis)
  AND ($basis = '' OR t4.basis =~ $basis)
  AND ($basis = '' OR t5.basis =~ $basis)
  AND ($basis = '' OR t6.basis =~ $basis)
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
    ELSE t2.open END * CASE
    WHEN $lens.owners = [] THEN t3.open
    WHEN startNode(t3).id IN $lens.owners AND endNode(t3).id IN $lens.owners THEN t3.withBoth
    WHEN startNode(t3).id IN $lens.owners THEN t3.withStart
    WHEN endNode(t3).id IN $lens.owners THEN t3.withEnd
    ELSE t3.open END >= $floor
  AND CASE
    WHEN $lens.owners = [] THEN t4.open
    WHEN startNode(t4).id IN $lens.owners AND endNode(t4).id IN $lens.owners THEN t4.withBoth
    WHEN startNode(t4).id IN $lens.owners THEN t4.withStart
    WHEN endNode(t4).id IN $lens.owners THEN t4.withEnd
    ELSE t4.open END * CASE
    WHEN $lens.owners = [] THEN t5.open
    WHEN startNode(t5).id IN $lens.owners AND endNode(t5).id IN $lens.owners THEN t5.withBoth
    WHEN startNode(t5).id IN $lens.owners THEN t5.withStart
    WHEN endNode(t5).id IN $lens.owners THEN t5.withEnd
    ELSE t5.open END * CASE
    WHEN $lens.owners = [] THEN t6.open
    WHEN startNode(t6).id IN $lens.owners AND endNode(t6).id IN $lens.owners THEN t6.withBoth
    WHEN startNode(t6).id IN $lens.owners THEN t6.withStart
    WHEN endNode(t6).id IN $lens.owners THEN t6.withEnd
    ELSE t6.open END >= $floor
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
    ELSE t3.open END AS s3,
  CASE
    WHEN $lens.owners = [] THEN t4.open
    WHEN startNode(t4).id IN $lens.owners AND endNode(t4).id IN $lens.owners THEN t4.withBoth
    WHEN startNode(t4).id IN $lens.owners THEN t4.withStart
    WHEN endNode(t4).id IN $lens.owners THEN t4.withEnd
    ELSE t4.open END AS s4,
  CASE
    WHEN $lens.owners = [] THEN t5.open
    WHEN startNode(t5).id IN $lens.owners AND endNode(t5).id IN $lens.owners THEN t5.withBoth
    WHEN startNode(t5).id IN $lens.owners THEN t5.withStart
    WHEN endNode(t5).id IN $lens.owners THEN t5.withEnd
    ELSE t5.open END AS s5,
  CASE
    WHEN $lens.owners = [] THEN t6.open
    WHEN startNode(t6).id IN $lens.owners AND endNode(t6).id IN $lens.owners THEN t6.withBoth
    WHEN startNode(t6).id IN $lens.owners THEN t6.withStart
    WHEN endNode(t6).id IN $lens.owners THEN t6.withEnd
    ELSE t6.open END AS s6
WITH *, s1 * s2 * s3 * s4 * s5 * s6 AS strength
WHERE strength >= $floor AND strength > 0
RETURN [a.id, p1.id, p2.id, p3.id, p4.id, p5.id, b.id] AS people, strength,
       [s1, s2, s3, s4, s5, s6] AS strengths,
       [t1.basis, t2.basis, t3.basis, t4.basis, t5.basis, t6.basis] AS bases,
       [t1.lastSeen, t2.lastSeen, t3.lastSeen, t4.lastSeen, t5.lastSeen, t6.lastSeen] AS lastSeen
ORDER BY strength DESC, people
LIMIT $first

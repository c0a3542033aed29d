// What a hop tells besides its strength, to whoever may use the private evidence of its ends. Last contact holds what everybody may know.
UNWIND $hops AS hop
MATCH (a:Person) WHERE id(a) = hop[0]
MATCH (b:Person) WHERE id(b) = hop[1]
MATCH (a)-[t:TIE]-(b)
WITH hop, t, startNode(t).id IN $lens.owners AS ofStart, endNode(t).id IN $lens.owners AS ofEnd
RETURN hop[0] AS from, hop[1] AS to,
  coalesce(
    CASE
      WHEN ofStart AND ofEnd THEN t.basisWithBoth
      WHEN ofStart THEN t.basisWithStart
      WHEN ofEnd THEN t.basisWithEnd
    END,
    t.basis, '') AS basis,
  t.lastSeen AS lastSeen

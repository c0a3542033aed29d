// What the ties of some people with others tell besides their strength, to whoever may use the private evidence of their ends. Last contact holds what everybody may know.
UNWIND $people AS number
MATCH (p:Person) WHERE id(p) = number
MATCH (p)-[t:TIE]-(q:Person)
WHERE id(q) IN $others
WITH number, id(q) AS other, t, startNode(t).id IN $lens.owners AS ofStart, endNode(t).id IN $lens.owners AS ofEnd
RETURN number AS person, other,
  coalesce(
    CASE
      WHEN ofStart AND ofEnd THEN t.basisWithBoth
      WHEN ofStart THEN t.basisWithStart
      WHEN ofEnd THEN t.basisWithEnd
    END,
    t.basis, '') AS basis,
  t.lastSeen AS lastSeen

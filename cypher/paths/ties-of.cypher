// All ties of these people, with every strength and basis they have. No lens: each search decides by owner which of them count for its viewer.
UNWIND $numbers AS number
MATCH (p:Person) WHERE id(p) = number
OPTIONAL MATCH (p)-[t:TIE]-(q:Person)
WITH p, number, collect(id(q)) AS others, collect(coalesce(t.open, 0.0)) AS open,
  collect(coalesce(t.basis, '')) AS bases,
  collect(CASE
    WHEN t.withBoth IS NULL AND t.withStart IS NULL AND t.withEnd IS NULL
      AND t.basisWithBoth IS NULL AND t.basisWithStart IS NULL AND t.basisWithEnd IS NULL THEN null
    WHEN startNode(t) = p THEN {
      other: id(q),
      strengths: [coalesce(t.withStart, t.open, 0.0), coalesce(t.withEnd, t.open, 0.0), coalesce(t.withBoth, t.open, 0.0)],
      bases: [coalesce(t.basisWithStart, t.basis, ''), coalesce(t.basisWithEnd, t.basis, ''), coalesce(t.basisWithBoth, t.basis, '')]
    }
    ELSE {
      other: id(q),
      strengths: [coalesce(t.withEnd, t.open, 0.0), coalesce(t.withStart, t.open, 0.0), coalesce(t.withBoth, t.open, 0.0)],
      bases: [coalesce(t.basisWithEnd, t.basis, ''), coalesce(t.basisWithStart, t.basis, ''), coalesce(t.basisWithBoth, t.basis, '')]
    }
  END) AS hidden
RETURN number, coalesce(p.availability = 'CLOSED', false) OR p.objectedAt IS NOT NULL AS closed, p.owner AS owner, others, open, bases, hidden

// The ties these people have now, as stored.
UNWIND $ids AS id
MATCH (:Person {id: id})-[t:TIE]-(:Person)
WITH DISTINCT t
RETURN startNode(t).id AS start, endNode(t).id AS end, t.open AS open,
  t.withStart AS withStart, t.withEnd AS withEnd, t.withBoth AS withBoth,
  coalesce(t.basis, '') AS basis, t.basisWithStart AS basisWithStart,
  t.basisWithEnd AS basisWithEnd, t.basisWithBoth AS basisWithBoth, t.lastSeen AS lastSeen

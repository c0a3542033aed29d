// The ties that start at these people, as stored.
UNWIND $ids AS id
MATCH (:Person {id: id})-[t:TIE]->(b:Person)
RETURN id AS start, b.id AS end, t.open AS open,
  t.withStart AS withStart, t.withEnd AS withEnd, t.withBoth AS withBoth,
  coalesce(t.basis, '') AS basis, t.basisWithStart AS basisWithStart,
  t.basisWithEnd AS basisWithEnd, t.basisWithBoth AS basisWithBoth, t.lastSeen AS lastSeen

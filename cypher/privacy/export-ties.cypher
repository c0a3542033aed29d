// What is derived of somebody's facts: how well they are taken to know others, as far as they may know. No lens: it is for the person themself.
MATCH (p:Person {id: $person})-[t:TIE]-(q:Person)
WITH p, q, t, CASE WHEN startNode(t) = p THEN t.withStart ELSE t.withEnd END AS own
WITH q, t, coalesce(own, t.open) AS strength
WHERE strength > 0 AND (q.owner IS NULL OR q.owner = $person)
RETURN q.name AS name, strength, t.basis AS basis, t.lastSeen AS lastSeen
ORDER BY strength DESC, name

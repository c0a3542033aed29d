// The units at which these people are recorded, with only their own time there. No lens: the score decides pair by pair, by owner, what counts for whom.
UNWIND $ids AS id
MATCH (p:Person {id: id})-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u:Unit)
WHERE r.retractedAt IS NULL AND (u.special IS NULL OR EXISTS {
  MATCH (m:SpecialMarks {id: 'marks'}), (s:Source {id: r.source})
  WHERE u.special IN m.admitted AND s.lawfulBasis IS NOT NULL
})
WITH u, collect({
  person: p.id, kind: type(r), part: r.unit, degree: r.degree, from: r.from, to: r.to,
  current: r.current, confidence: r.confidence, owner: r.owner, source: r.source
}) AS spells
RETURN u.id AS id, u.name AS name, u.kind AS kind, u.headcount AS headcount,
  coalesce(u.complete, false) AS complete, [] AS special, [] AS enclosing, spells

// The units at which two people of these pairs are both recorded, with only these people's time there. No lens: the score decides by owner what counts for whom.
UNWIND $pairs AS pair
MATCH (:Person {id: pair.start})-[one:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u:Unit)
  <-[other:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]-(:Person {id: pair.end})
WHERE one.retractedAt IS NULL AND other.retractedAt IS NULL
  AND (u.special IS NULL OR EXISTS {
    MATCH (m:SpecialMarks {id: 'marks'}) WHERE u.special IN m.admitted
  })
WITH u, collect(DISTINCT one) + collect(DISTINCT other) AS facts
UNWIND facts AS r
WITH DISTINCT u, r
WITH u, collect({
  person: startNode(r).id, kind: type(r), part: r.unit, degree: r.degree, from: r.from, to: r.to,
  current: r.current, confidence: r.confidence, owner: r.owner, source: r.source
}) AS spells
RETURN u.id AS id, u.name AS name, u.kind AS kind, u.headcount AS headcount,
  coalesce(u.complete, false) AS complete, COLLECT {
    MATCH (u)-[:PART_OF|GOVERNS*0..9]->(body:Unit) WHERE body.special IS NOT NULL
    RETURN DISTINCT body.special
  } AS special,
  COLLECT {
    MATCH (u)-[:PART_OF|GOVERNS|SUBSIDIARY_OF*1..8]->(outer:Unit)
    RETURN DISTINCT outer.id
  } AS enclosing,
  spells

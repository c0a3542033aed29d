// Everybody recorded at these units. No lens: all evidence is needed to derive ties; the score decides pair by pair, by owner, what counts for whom.
UNWIND $ids AS id
MATCH (u:Unit {id: id})
RETURN u.id AS id, u.name AS name, u.kind AS kind, u.headcount AS headcount,
  coalesce(u.complete, false) AS complete, COLLECT {
    MATCH (u)-[:PART_OF|GOVERNS*0..9]->(body:Unit) WHERE body.special IS NOT NULL
    RETURN DISTINCT body.special
  } AS special,
  COLLECT {
    MATCH (u)-[:PART_OF|GOVERNS|SUBSIDIARY_OF*1..8]->(outer:Unit)
    RETURN DISTINCT outer.id
  } AS enclosing,
  COLLECT {
    MATCH (u)<-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]-(p:Person)
    WHERE r.retractedAt IS NULL
    RETURN {
      person: p.id, kind: type(r), part: r.unit, degree: r.degree, from: r.from, to: r.to,
      current: r.current, confidence: r.confidence, owner: r.owner, source: r.source
    }
  } AS spells

// At which organizations people of both sides have affiliations: their facts, the boards on which people of both sides sit, and how many people hold each openly. Facts at a special body count where they are let in, and are told to nobody.
MATCH (person:Person)-[fact:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(unit:Unit)
WHERE person.id IN $people
  AND (person.owner IS NULL OR person.owner IN $lens.owners)
  AND fact.retractedAt IS NULL AND (fact.owner IS NULL OR fact.owner IN $lens.owners)
WITH unit, collect({person: person.id, name: person.name, fact: fact}) AS held
WHERE unit.owner IS NULL OR unit.owner IN $lens.owners
WITH unit, held, CASE WHEN $lens.special THEN [] ELSE COLLECT {
  MATCH (unit)-[:PART_OF|GOVERNS*0..9]->(above) WHERE above.special IS NOT NULL
  RETURN above.special
} END AS special
WITH unit, held, special, CASE WHEN special = [] THEN [] ELSE COLLECT {
  MATCH (marks:SpecialMarks {id: 'marks'})
  WHERE all(category IN special WHERE category IN marks.admitted)
  MATCH (source:Source) WHERE source.lawfulBasis IS NOT NULL
  RETURN source.id
} END AS grounded
WITH unit, special <> [] AS undisclosed,
  [holding IN held WHERE special = [] OR holding.fact.source IN grounded] AS held
CALL (unit) {
  // A board stands for what it governs, itself or through the board it is part of.
  OPTIONAL MATCH way = (unit)-[:PART_OF*0..8]->(:Board)-[:GOVERNS]->(head:Unit)
  WHERE head.owner IS NULL OR head.owner IN $lens.owners
  RETURN coalesce(head, unit) AS organization
  ORDER BY length(way), head.id
  LIMIT 1
}
WITH organization, undisclosed, collect({unit: unit, held: held}) AS parts
WHERE any(part IN parts WHERE any(holding IN part.held WHERE holding.person IN $ones))
  AND any(part IN parts WHERE any(holding IN part.held WHERE holding.person IN $others))
CALL (parts) {
  UNWIND parts AS part
  WITH part.unit AS board,
       [holding IN part.held WHERE type(holding.fact) = 'SERVED_ON' | holding.person] AS seated
  WHERE any(person IN seated WHERE person IN $ones) AND any(person IN seated WHERE person IN $others)
  RETURN collect({
    id: board.id,
    name: board.name,
    holders: COUNT {
      MATCH (board)<-[seatOf:SERVED_ON]-(holder:Person)
      WHERE seatOf.retractedAt IS NULL AND seatOf.owner IS NULL AND holder.owner IS NULL
      RETURN DISTINCT holder
    }
  }) AS boards
}
CALL (organization) {
  OPTIONAL MATCH (organization)<-[:GOVERNS]-(:Board)<-[:PART_OF*0..8]-(board:Board)
  WITH organization, collect(DISTINCT board) + [organization] AS places
  UNWIND places AS place
  MATCH (place)<-[held:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]-(holder:Person)
  WHERE held.retractedAt IS NULL AND held.owner IS NULL AND holder.owner IS NULL
  WITH holder, collect(DISTINCT type(held)) AS types
  RETURN {
    SCHOOL: count(CASE WHEN 'ATTENDED' IN types THEN 1 END),
    EMPLOYER: count(CASE WHEN 'WORKED_AT' IN types THEN 1 END),
    BOARD: count(CASE WHEN 'SERVED_ON' IN types THEN 1 END),
    ORGANIZATION: count(*)
  } AS holders
}
CALL (parts) {
  UNWIND parts AS part
  UNWIND part.held AS holding
  WITH part.unit AS unit, holding, holding.fact AS fact
  OPTIONAL MATCH (source:Source {id: fact.source})
  RETURN collect({
    unit: fact.unit, degree: fact.degree, from: fact.from, to: fact.to, current: fact.current,
    type: type(fact),
    title: coalesce(fact.title, fact.role),
    person: holding.person,
    name: holding.name,
    place: unit.name,
    seat: CASE type(fact) WHEN 'SERVED_ON' THEN unit.id END,
    confidence: coalesce(fact.confidence, 1.0) * coalesce(source.confidence, 1.0),
    source: source {.*}
  }) AS facts
}
RETURN organization.id AS id,
       organization.name AS name,
       [label IN labels(organization) WHERE label IN ['Company', 'School', 'Organization', 'Board']][0] AS type,
       undisclosed, holders, boards, facts

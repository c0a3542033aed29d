// The affiliations of these people that the viewer may see, the latest first; those with a special body only their own.
UNWIND $ids AS id
MATCH (p:Person {id: id})-[r:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(u:Unit)
WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
  AND (u.owner IS NULL OR u.owner IN $lens.owners)
  AND ($lens.special OR p.id = $lens.viewer OR NOT EXISTS {
    MATCH (u)-[:PART_OF|GOVERNS*0..9]->(body:Unit) WHERE body.special IS NOT NULL
  })
MATCH (s:Source {id: r.source})
RETURN id AS person, type(r) AS type, u {.*} AS organization, coalesce(r.title, r.role) AS title,
       r.unit AS unit, r.seniority AS seniority, r.degree AS degree, r.field AS field,
       r.from AS from, r.to AS to, r.current AS current, r.confidence AS confidence, s {.*} AS source
ORDER BY id, coalesce(r.current, false) DESC, r.toDay DESC, r.fromDay DESC, r.id

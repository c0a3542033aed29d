// Who is at an organization on a day: at work for it or a part of it, on its boards, or with a say in an account of it; one row where it is known. Of a special body only who has a say in an account.
MATCH (u:Unit) WHERE (u.id = $thing.id OR u.key = $thing.key)
  AND (u.owner IS NULL OR u.owner IN $lens.owners)
RETURN COLLECT {
  CALL (u) {
    MATCH (u)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(:Unit)<-[r:WORKED_AT|SERVED_ON|MEMBER_OF]-(p:Person)
    RETURN p, r
    UNION
    MATCH (p:Person)-[r:SERVED_ON]->(:Board)-[:PART_OF*0..8]->(:Board)-[:GOVERNS]->(u)
    RETURN p, r
    UNION
    MATCH (p:Person)-[r:STAKEHOLDER_OF]->(a:Account)-[:OF]->(u)
    WHERE $lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts
    RETURN p, r
  }
  WITH p, r, endNode(r) AS at
  WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND coalesce(r.fromDay, $day) <= $day
    AND (r.toDay >= $day OR r.toDay IS NULL AND (r.current OR r:STAKEHOLDER_OF))
    AND ($lens.special OR r:STAKEHOLDER_OF OR NOT EXISTS {
      MATCH (at)-[:PART_OF|GOVERNS*0..9]->(body:Unit) WHERE body.special IS NOT NULL
    })
  WITH DISTINCT p ORDER BY p.id
  RETURN {id: p.id, number: id(p)}
} AS people

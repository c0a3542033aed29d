// A person as a viewer, their territories, the accounts they manage or sponsor on a day, and the owners whose private facts they may use: their own, and what is shared with them or with a team of theirs. No lens: it is what the lens is made of.
MATCH (p:Person)
WHERE (p.id = $person.id OR p.key = $person.key) AND p.owner IS NULL
RETURN p.id AS id, p.name AS name, p.territories AS territories,
  COLLECT {
    MATCH (p)-[r:MANAGES|SPONSORS]->(a:Account)
    WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner = p.id)
      AND coalesce(r.fromDay, $day) <= $day AND coalesce(r.toDay, $day) >= $day
    RETURN DISTINCT a.id
  } AS accounts,
  [p.id] + COLLECT {
    CALL (p) {
      MATCH (p)<-[given:SHARES_TIES_WITH]-(giver:Person)
      WHERE given.revokedAt IS NULL
      RETURN giver
      UNION
      MATCH (p)-[stay:WORKED_AT|MEMBER_OF]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Unit)<-[given:SHARES_TIES_WITH]-(giver:Person)
      WHERE stay.current AND stay.retractedAt IS NULL AND stay.owner IS NULL AND given.revokedAt IS NULL
      RETURN giver
    }
    WITH DISTINCT giver WHERE giver <> p
    RETURN giver.id ORDER BY giver.id
  } AS owners

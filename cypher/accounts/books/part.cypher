// What the viewer has to do with an account that they see.
MATCH (a:Account {id: $account})
RETURN EXISTS { (:Person {id: $lens.viewer})-[:MANAGES]->(a) } AS manages,
  EXISTS {
    MATCH (:Person {id: $lens.viewer})-[s:SPONSORS]->(a)
    WHERE s.retractedAt IS NULL AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  } AS sponsors,
  a.owner IS NOT NULL AS private

// What the viewer has to do with an account that they see: whether they manage it, and sponsor it on that day.
MATCH (a:Account {id: $account})
RETURN EXISTS {
    MATCH (:Person {id: $lens.viewer})-[m:MANAGES]->(a)
    WHERE m.retractedAt IS NULL AND (m.owner IS NULL OR m.owner = $lens.viewer)
  } AS manages,
  EXISTS {
    MATCH (:Person {id: $lens.viewer})-[s:SPONSORS]->(a)
    WHERE s.retractedAt IS NULL AND (s.owner IS NULL OR s.owner = $lens.viewer)
      AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  } AS sponsors,
  a.owner IS NOT NULL AS private

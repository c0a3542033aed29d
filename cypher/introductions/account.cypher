// The account that a request is about, and who manages it: the one that asks for its manager first, else the one named, else any in which the target has a say.
CALL () {
  MATCH (:Person {id: $target})-[s:STAKEHOLDER_OF]->(a:Account)
  WHERE s.retractedAt IS NULL AND (s.owner IS NULL OR s.owner IN $lens.owners)
    AND (a.owner IS NULL OR a.owner IN $lens.owners)
    AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  RETURN a, coalesce(a.id = $named.id OR a.key = $named.key, false) AS named
  UNION
  MATCH (a:Account)
  WHERE (a.id = $named.id OR a.key = $named.key)
    AND (a.owner IS NULL OR a.owner IN $lens.owners)
  RETURN a, true AS named
}
WITH DISTINCT a, named
RETURN a.id AS id, coalesce(a.introductionsNeedManager, false) AS managerFirst,
  named AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts) AS named,
  COLLECT { MATCH (p:Person)-[:MANAGES]->(a) RETURN DISTINCT p.id ORDER BY p.id } AS managers
ORDER BY managerFirst DESC, named DESC, id

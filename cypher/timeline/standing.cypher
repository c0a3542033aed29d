// Where a case stands, locked, and what the viewer is to its account on a day. No lens: it has been looked at through it.
MATCH (i:Interaction {id: $id})
SET i.id = i.id
WITH i
MATCH (a:Account {key: i.account})
RETURN i.kind = 'SUPPORT_CASE' OR i.severity IS NOT NULL AS isCase, coalesce(i.state, 'HELD') AS state, i.at AS at, i.resolvedAt AS resolvedAt,
  i.confirmedAt AS confirmedAt, i.proposedAt AS proposedAt, i.key AS key,
  head([(i)-[:HAD]->(s:CaseStep {id: $step}) | coalesce(s.request, '')]) AS taken,
  EXISTS { MATCH (i)<-[k:ACKNOWLEDGES]-(:Person {id: $viewer}) WHERE k.retractedAt IS NULL } AS acknowledged,
  $runsProgram OR EXISTS {
    MATCH (:Person {id: $viewer})-[r:MANAGES|SPONSORS]->(a)
    WHERE r.retractedAt IS NULL
      AND coalesce(r.fromDay, $day) <= $day AND coalesce(r.toDay, $day) >= $day
  } AS answers,
  EXISTS {
    MATCH (:Person {id: $customer})-[r:STAKEHOLDER_OF]->(a)
    WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner = $viewer)
      AND coalesce(r.fromDay, $day) <= $day AND coalesce(r.toDay, $day) >= $day
  } AS isStakeholder

// Accounts with stakeholders where all open ties between them and the vendor's people end at one person. No lens: open evidence only, the same for everybody.
MATCH (:Vendor)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(unit:Unit)
WITH collect(DISTINCT unit) AS units
MATCH (a:Account)
WHERE a.owner IS NULL
WITH units, a, COLLECT {
  MATCH (a)<-[s:STAKEHOLDER_OF]-(p:Person)
  WHERE s.retractedAt IS NULL AND s.owner IS NULL AND p.owner IS NULL
    AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
  RETURN DISTINCT p
} AS stakeholders
WHERE size(stakeholders) >= $settings.stakeholders
UNWIND stakeholders AS theirs
MATCH (theirs)-[t:TIE]-(ours:Person)
WHERE t.open >= $settings.strength AND EXISTS {
  MATCH (ours)-[r:WORKED_AT]->(unit:Unit)
  WHERE r.retractedAt IS NULL AND r.owner IS NULL AND unit IN units
    AND coalesce(r.fromDay, $day) <= $day AND (r.toDay >= $day OR r.toDay IS NULL AND r.current)
}
WITH a, size(stakeholders) AS size, count(DISTINCT ours) AS ours, count(DISTINCT theirs) AS theirs,
  min(ours.id) AS one, min(theirs.id) AS other
WHERE ours = 1 OR theirs = 1
RETURN a.id AS cause, a.id AS account,
  [id IN [CASE WHEN ours = 1 THEN one END, CASE WHEN theirs = 1 THEN other END] WHERE id IS NOT NULL] AS people,
  null AS since, {ours: ours, theirs: theirs, stakeholders: size} AS details
ORDER BY cause

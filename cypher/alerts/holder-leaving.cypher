// Our people who are leaving or have left, where no one who stays knows the influential stakeholders of an account as well. No lens: open evidence only, the same for everybody.
MATCH (vendor:Vendor)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(:Unit)<-[r:WORKED_AT]-(p:Person)
WHERE r.retractedAt IS NULL AND r.owner IS NULL AND p.owner IS NULL
  AND r.toDay >= $day - $settings.after AND r.toDay <= $day + $settings.ahead
WITH p, max(r.toDay) AS end
WHERE NOT EXISTS {
  MATCH (p)-[other:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
  WHERE other.retractedAt IS NULL AND other.owner IS NULL
    AND (other.toDay > end OR other.toDay IS NULL AND other.current)
}
MATCH (p)-[t:TIE]-(theirs:Person)-[s:STAKEHOLDER_OF]->(a:Account)
WHERE t.open >= $settings.strength AND a.owner IS NULL AND theirs.owner IS NULL
  AND s.retractedAt IS NULL AND s.owner IS NULL AND s.influence >= $settings.influence
  AND coalesce(s.fromDay, $day) <= $day AND coalesce(s.toDay, $day) >= $day
WITH p, end, a, theirs, max(t.open) AS strength, max(s.influence) AS influence
WHERE EXISTS { (p)-[:MANAGES]->(a) } OR EXISTS {
  MATCH (p)-[o:SPONSORS]->(a) WHERE o.retractedAt IS NULL AND o.owner IS NULL
} OR EXISTS {
  MATCH (theirs)-[x:TOOK_PART]->(i:Interaction)<-[o:TOOK_PART]-(p)
  WHERE i.state = 'HELD' AND i.owner IS NULL AND i.retractedAt IS NULL
    AND x.retractedAt IS NULL AND x.owner IS NULL AND o.retractedAt IS NULL AND o.owner IS NULL
}
CALL (p, theirs, end) {
  MATCH (theirs)-[t:TIE]-(q:Person)
  WHERE q <> p AND t.open >= $settings.strength AND EXISTS {
    MATCH (q)-[r:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
    WHERE r.retractedAt IS NULL AND r.owner IS NULL AND coalesce(r.fromDay, $day) <= $day
      AND (r.toDay > $day AND r.toDay > end OR r.toDay IS NULL AND r.current)
  }
  RETURN max(t.open) AS others
}
WITH p, end, a, theirs, others, influence
WHERE others IS NULL OR others < strength
ORDER BY influence DESC, theirs.id
WITH p, end, a, collect(theirs) AS held, count(CASE WHEN others IS NULL THEN 1 END) AS alone
WHERE size(held) >= $settings.stakeholders
RETURN a.id + ':' + p.id AS cause, a.id AS account, [p.id] + [q IN held | q.id] AS people, end AS since,
  CASE WHEN alone > 0 THEN 1 ELSE 2 END AS severity,
  {
    holder: '{person:' + p.id + '}', stakeholders: [q IN held[..5] | '{person:' + q.id + '}'], held: size(held), alone: alone,
    leaves: CASE WHEN end < $day THEN 'left on ' ELSE 'leaves on ' END + toString(date('1970-01-01') + duration({days: end}))
  } AS details
ORDER BY cause

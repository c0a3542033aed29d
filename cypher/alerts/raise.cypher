// Raises alerts, also those that were closed, each as the step of its number. No lens: nobody looks.
UNWIND $rows AS row
MERGE (al:Alert {key: row.key})
ON CREATE SET al.id = row.id, al.rule = $rule
WITH row, al, CASE WHEN al.state IS NULL THEN 'RAISED' ELSE 'REOPENED' END AS act
SET al += row.properties, al.state = 'OPEN', al.raisedAt = $now, al.updatedAt = $now,
  al.closedAt = null, al.snoozedUntil = null, al.sequence = row.sequence
CREATE (al)-[:HAD]->(:AlertStep {id: row.step, act: act, at: $now, sequence: row.sequence})

// Closes alerts whose cause is gone. No lens: nobody looks.
UNWIND $rows AS row
MATCH (al:Alert {key: row.key})
SET al.state = 'CLOSED', al.snoozedUntil = null, al.updatedAt = $now, al.closedAt = $now
CREATE (al)-[:HAD]->(:AlertStep {id: row.step, act: 'CLOSED', at: $now})

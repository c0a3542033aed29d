// Opens alerts that somebody had put aside, each as the step of its number. No lens: nobody looks.
UNWIND $rows AS row
MATCH (al:Alert {key: row.key})
SET al.state = 'OPEN', al.snoozedUntil = null, al.updatedAt = $now, al.sequence = row.sequence
CREATE (al)-[:HAD]->(:AlertStep {id: row.step, act: $act, at: $now, sequence: row.sequence})

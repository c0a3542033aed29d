// Notes what somebody did about an alert. No lens: it has been looked at through it.
MATCH (al:Alert {id: $id})
SET al.state = $act, al.snoozedUntil = $until, al.updatedAt = $now
CREATE (al)-[:HAD]->(s:AlertStep {id: $step, act: $act, at: $now, reason: $reason, until: $until})
WITH s
MATCH (p:Person {id: $by})
CREATE (s)-[:BY]->(p)

// What has happened to these alerts, in order. No lens: the alerts have been looked at through it.
UNWIND $ids AS id
MATCH (:Alert {id: id})-[:HAD]->(s:AlertStep)
OPTIONAL MATCH (s)-[:BY]->(p:Person)
RETURN id AS alert, s.id AS id, s.act AS act, s.at AS at, s.reason AS reason, s.until AS until, p.id AS by
ORDER BY alert, s.id

// The last thing somebody did about these alerts since they were raised. No lens: the alerts have been looked at through it.
UNWIND $ids AS id
MATCH (al:Alert {id: id})
CALL (al) {
  MATCH (al)-[:HAD]->(s:AlertStep)
  WHERE s.act IN ['ACKNOWLEDGED', 'SNOOZED'] AND s.at >= al.raisedAt
  RETURN s ORDER BY s.id DESC LIMIT 1
}
OPTIONAL MATCH (s)-[:BY]->(p:Person)
RETURN id AS alert, s.id AS id, s.act AS act, s.at AS at, s.reason AS reason, s.until AS until, p.id AS by

// Clears what incidents, their calls and handing those over say of somebody being erased. No lens: it deletes.
CALL () {
  MATCH (i:Incident)
  WHERE any(text IN [i.title, i.closedReason] + i.topics WHERE text =~ $names)
  SET i.title = CASE WHEN i.title =~ $names THEN $cleared ELSE i.title END,
    i.closedReason = CASE WHEN i.closedReason =~ $names THEN $cleared ELSE i.closedReason END,
    i.topics = [text IN i.topics WHERE NOT text =~ $names]
}
CALL () {
  MATCH (:Incident)-[e:EXPOSES]->(:Account)
  WHERE any(text IN e.exposedBy WHERE text =~ $names)
  SET e.exposedBy = [text IN e.exposedBy WHERE NOT text =~ $names]
}
CALL () {
  MATCH (c:Call) WHERE c.text =~ $names
  SET c.text = $cleared
}
CALL () {
  MATCH (n:CallAttempt) WHERE n.note =~ $names
  SET n.note = $cleared, n.request = null
}
CALL () {
  MATCH (:Call)-[r:CALLED_BY]->(:Person) WHERE r.reason =~ $names
  SET r.reason = $cleared
}
RETURN 1 AS done

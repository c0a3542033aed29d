// Clears what incidents, their calls and handing those over say of somebody being erased. No lens: it deletes.
CALL () {
  MATCH (i:Incident)
  WHERE any(text IN [i.title, i.closedReason] + i.topics WHERE text =~ $names)
  SET i.title = CASE WHEN i.title =~ $names THEN 'What stood here named somebody who was erased.' ELSE i.title END,
    i.closedReason = CASE WHEN i.closedReason =~ $names THEN 'What stood here named somebody who was erased.' ELSE i.closedReason END,
    i.topics = [text IN i.topics WHERE NOT text =~ $names]
}
CALL () {
  MATCH (:Incident)-[e:EXPOSES]->(:Account)
  WHERE any(text IN e.exposedBy WHERE text =~ $names)
  SET e.exposedBy = [text IN e.exposedBy WHERE NOT text =~ $names]
}
CALL () {
  MATCH (c:Call) WHERE c.text =~ $names
  SET c.text = 'What stood here named somebody who was erased.'
}
CALL () {
  MATCH (n:CallAttempt) WHERE n.note =~ $names
  SET n.note = 'What stood here named somebody who was erased.'
}
CALL () {
  MATCH (:Call)-[r:CALLED_BY]->(:Person) WHERE r.reason =~ $names
  SET r.reason = 'What stood here named somebody who was erased.'
}
RETURN 1 AS done

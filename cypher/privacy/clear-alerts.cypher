// Clears what alerts and answers to them say of somebody being erased; what still holds is written anew. No lens: it deletes.
CALL () {
  MATCH (al:Alert)
  WHERE al.explanation =~ $names OR al.details =~ $names
  SET al.explanation = 'What stood here named somebody who was erased.', al.details = '{}', al.fingerprint = ''
}
MATCH (s:AlertStep)
WHERE s.reason =~ $names
SET s.reason = 'What stood here named somebody who was erased.'

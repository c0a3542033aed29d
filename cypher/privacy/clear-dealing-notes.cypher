// Clears what the team wrote about cases, thanks and needs, and as subjects of dealings, where it names somebody being erased. No lens: it deletes.
CALL () {
  MATCH (n:CaseStep|Thanks|HelpRequest)
  WHERE any(text IN [n.cause, n.gesture, n.note, n.reason, n.text, n.answer] WHERE text =~ $names)
  SET n.cause = CASE WHEN n.cause =~ $names THEN $cleared ELSE n.cause END,
    n.gesture = CASE WHEN n.gesture =~ $names THEN $cleared ELSE n.gesture END,
    n.note = CASE WHEN n.note =~ $names THEN $cleared ELSE n.note END,
    n.reason = CASE WHEN n.reason =~ $names THEN $cleared ELSE n.reason END,
    n.text = CASE WHEN n.text =~ $names THEN $cleared ELSE n.text END,
    n.answer = CASE WHEN n.answer =~ $names THEN $cleared ELSE n.answer END
}
CALL () {
  MATCH (i:Interaction)
  WHERE i.key STARTS WITH $recorded + ":" AND (i.subject =~ $names OR i.location =~ $names)
  SET i.subject = CASE WHEN i.subject =~ $names THEN $cleared ELSE i.subject END,
    i.location = CASE WHEN i.location =~ $names THEN $cleared ELSE i.location END
}

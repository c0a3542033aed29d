// What was asked about somebody, without who asked. No lens: it is for the person themself.
MATCH (a:AuditEntry)
WHERE $person IN a.about
  // An export whose end is not on record was not given; that of this export is to come.
  AND NOT (a.outcome = 'BEGUN' AND 'exportPerson' IN a.fields)
// When somebody answered an introduction is theirs: who asked for it learns of a later by nothing else.
WITH a, [field IN a.fields WHERE field <> 'answerIntroduction'] AS asked
WHERE asked <> []
RETURN a.at AS at, a.roles AS roles, asked, a.purpose AS purpose, a.outcome AS outcome
ORDER BY at

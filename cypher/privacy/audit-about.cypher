// What was asked about somebody, without who asked. No lens: it is for the person themself.
MATCH (a:AuditEntry)
WHERE $person IN a.about
RETURN a.at AS at, a.roles AS roles, a.fields AS asked, a.purpose AS purpose, a.outcome AS outcome
ORDER BY at

// What was asked about somebody, without who asked. No lens: it is for the person themself.
CALL db.index.fulltext.queryNodes('auditAbout', '"' + $person + '"') YIELD node AS a
WHERE $person IN a.about
  // An export whose end is not on record was not given; that of this export is to come.
  AND NOT (a.outcome = 'BEGUN' AND 'exportPerson' IN a.fields)
// Introductions put people on record before it is their turn, and tell an asker by when others look at them.
WITH a, [field IN a.fields WHERE NOT toLower(field) CONTAINS 'introduction'] AS asked
WHERE asked <> []
RETURN a.at AS at, a.roles AS roles, asked, a.purpose AS purpose, a.outcome AS outcome
ORDER BY at

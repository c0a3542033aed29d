// Every source, how far it is trusted, and of which special categories its facts are let in: those of the settings, where it names its lawful basis.
MATCH (s:Source)
OPTIONAL MATCH (m:SpecialMarks {id: 'marks'})
RETURN s.id AS id, s.name AS name, s.title AS title, coalesce(s.kind, 'MANUAL') AS kind,
  s.licence AS licence, s.attribution AS attribution,
  coalesce(s.visibility, 'TEAM') AS visibility, s.retrievedOn AS retrievedOn,
  s.confidence AS confidence,
  CASE WHEN s.lawfulBasis IS NULL THEN [] ELSE coalesce(m.admitted, []) END AS admitted

// Every source, and how far it is trusted.
MATCH (s:Source)
RETURN s.id AS id, s.name AS name, s.title AS title, coalesce(s.kind, 'MANUAL') AS kind,
  s.licence AS licence, s.attribution AS attribution,
  coalesce(s.visibility, 'TEAM') AS visibility, s.retrievedOn AS retrievedOn,
  s.confidence AS confidence

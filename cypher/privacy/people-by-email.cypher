// Whose an e-mail address is, written in small letters; two at most. No lens: it finds out who looks.
CALL db.index.fulltext.queryNodes('personEmails', $query) YIELD node AS p
WHERE toLower(trim(p.email)) = $email AND p.owner IS NULL
  AND ($source IS NULL OR p.key STARTS WITH $source + ':')
RETURN p.id AS id LIMIT 2

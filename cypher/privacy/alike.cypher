// Who else carries somebody's e-mail or LinkedIn address. No lens: whoever erases a person has to know all there is of them.
MATCH (p:Person {id: $person})
WITH p, toLower(trim(p.email)) AS email,
  toLower(replace(replace(trim(p.linkedinUrl), 'https://', ''), 'www.', '')) AS profile
MATCH (other:Person)
WHERE other <> p AND (toLower(trim(other.email)) = email
  OR toLower(replace(replace(trim(other.linkedinUrl), 'https://', ''), 'www.', '')) = profile)
RETURN other.id AS id
ORDER BY id

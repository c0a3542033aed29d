// Who else carries one of these addresses, and whether the viewer may see them.
MATCH (other:Person)
WHERE other.id <> $person
  AND (toLower(trim(other.email)) = $email OR toLower(trim(other.linkedinUrl)) =~ $profile)
RETURN other.id AS id, other.owner IS NULL OR other.owner IN $lens.owners AS seen
ORDER BY id

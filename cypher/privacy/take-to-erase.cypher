// What somebody is known by, locked; the last word of a name counts as family name, ids as reports of imports quote them. No lens: whoever may erase a person erases all there is.
MATCH (p:Person {id: $person})
SET p.id = p.id
RETURN p.key AS key, p.email AS email, p.linkedinUrl AS profile,
  [name IN [p.name, coalesce(p.familyName, last(split(trim(p.name), ' '))), p.email, "'" + p.externalId + "'"] + coalesce(p.aliases, [])
    WHERE name IS NOT NULL] AS names

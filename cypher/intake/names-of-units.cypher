// The names of units of which no source says whether they are of a special category.
MATCH (u:Unit)
WHERE u.special IS NULL AND u.specialBy IS NULL OR u.specialBy = 'NAME'
RETURN u.id AS id, u.name AS name, coalesce(u.aliases, []) AS aliases, u.special AS special,
  CASE WHEN u:Board THEN 'BOARD' ELSE u.kind END AS kind,
  EXISTS { (u)-[:GOVERNS|PART_OF]->(:Unit) } AS governing

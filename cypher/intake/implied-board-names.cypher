// Renames the boards that board seats implied when their organization has another name.
UNWIND $rows AS row
MATCH (u:Unit {key: row.key})<-[:GOVERNS]-(b:Board {implied: true})
WITH b, u, CASE WHEN b.unit IS NULL THEN 'Board of ' + u.name ELSE u.name + ': ' + b.unit END AS name
WHERE b.name <> name OR coalesce(b.special, '') <> coalesce(u.special, '')
FOREACH (_ IN CASE WHEN coalesce(b.special, '') <> coalesce(u.special, '') THEN [1] ELSE [] END | SET b:TiesDue)
SET b.name = name, b.special = u.special,
  b.sortName = CASE WHEN b.unit IS NULL THEN 'board of ' + u.sortName ELSE u.sortName + ': ' + toLower(b.unit) END

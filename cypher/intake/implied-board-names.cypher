// Renames the boards that board seats implied when their organization has another name.
UNWIND $rows AS row
MATCH (u:Unit {key: row.key})<-[:GOVERNS]-(b:Board {implied: true})
WITH b, u, CASE WHEN b.unit IS NULL THEN 'Board of ' + u.name ELSE u.name + ': ' + b.unit END AS name
WHERE b.name <> name
SET b.name = name,
  b.sortName = CASE WHEN b.unit IS NULL THEN 'board of ' + u.sortName ELSE u.sortName + ': ' + toLower(b.unit) END

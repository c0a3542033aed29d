// Marks our own organizations.
UNWIND $rows AS row
OPTIONAL MATCH (u:Unit {key: row.organization_id})
WITH row, u, u:Vendor AS known
FOREACH (_ IN CASE WHEN known = false THEN [1] ELSE [] END | SET u:Vendor)
RETURN row.n AS n, CASE WHEN known THEN 'UNCHANGED' ELSE 'CREATED' END AS outcome,
       CASE WHEN u IS NULL THEN 'organization_id' END AS missing

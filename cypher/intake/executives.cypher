// Marks the people who can sponsor, and what they can take on.
UNWIND $rows AS row
OPTIONAL MATCH (p:Person {key: row.person_id})
WITH row, p, CASE WHEN NOT p:Executive THEN 'CREATED' WHEN p.executiveFingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN p IS NOT NULL AND outcome <> 'UNCHANGED' THEN [1] ELSE [] END |
  SET p:Executive, p.executiveFingerprint = row.fingerprint, p.capacity = row.properties.capacity,
      p.executiveSeniority = row.properties.executiveSeniority,
      p.executiveRegions = row.properties.executiveRegions,
      p.executiveLanguages = row.properties.executiveLanguages
)
RETURN row.n AS n, outcome, CASE WHEN p IS NULL THEN 'person_id' END AS missing

// All that was ever decided about who of these accounts qualifies, the latest first.
UNWIND $ids AS id
MATCH (a:Account {id: id})-[:OVERRIDDEN]->(o:QualificationOverride)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
WITH id, o ORDER BY o.recordedAt DESC, o.id
RETURN id AS account, collect(o {.*}) AS overrides

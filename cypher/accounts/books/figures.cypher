// The figures of these accounts by year, the newest first; those of several sources side by side.
UNWIND $ids AS id
MATCH (a:Account {id: id})-[r:IN_YEAR]->(y:AccountYear)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
RETURN id AS account, y.year AS year, r {.*} AS figures
ORDER BY account, year DESC, r.recordedAt DESC, r.id

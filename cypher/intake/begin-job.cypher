// Notes what the check of the files found, and where they come from.
MERGE (s:Source {name: $name})
ON CREATE SET s.id = $id, s.recordedAt = $now
SET s += $properties
WITH s
MATCH (j:ImportJob {id: $job})
SET j.step = 1, j.row = 0, j.after = '', j.source = $name, j.sourceId = s.id, j.sourceOwner = $owner,
    j.full = $full, j.confirms = $confirms, j.keptFrom = $keptFrom, j.align = $align, j.digest = $digest, j.rowsTotal = $rows, j.ignoredFiles = $ignored
WITH j
UNWIND $files AS file
CREATE (j)-[:READ]->(f:ImportFile {
  rowsRead: 0, created: 0, updated: 0, unchanged: 0, rejected: 0
})
SET f += file

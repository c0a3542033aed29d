// Makes the boards that board seats on organizations imply, where they are not there yet.
UNWIND $rows AS row
WITH row WHERE row.board IS NOT NULL
MATCH (u:Unit {key: row.target_id}) WHERE NOT u:Board
MATCH (p:Person {key: row.person_id})
WITH row.board AS board, u, row.properties AS from ORDER BY board.key
WITH board.key AS key, head(collect(board)) AS board, head(collect(u)) AS u, head(collect(from)) AS from
WHERE NOT EXISTS { (:Unit {key: key}) }
WITH board, u, from, CASE WHEN board.unit IS NULL THEN 'Board of ' + u.name ELSE u.name + ': ' + board.unit END AS name
MERGE (b:Unit {key: board.key})
ON CREATE SET b:Board, b += board, b.name = name, b.implied = true,
  b.source = from.source, b.owner = from.owner, b.recordedAt = from.recordedAt,
  b.sortName = CASE WHEN board.unit IS NULL THEN 'board of ' + u.sortName ELSE u.sortName + ': ' + toLower(board.unit) END
MERGE (b)-[g:GOVERNS]->(u)
ON CREATE SET g.source = from.source

// Records what a position is under, in place of what was said before. No lens: who writes has been shown all of them.
MATCH (pos:Position {id: $position})
OPTIONAL MATCH (pos)-[old:UNDER]->() WHERE old.retractedAt IS NULL
WITH pos, collect(old) AS olds
FOREACH (o IN olds | SET o.retractedAt = $fact.recordedAt)
WITH pos
UNWIND $lines AS line
MATCH (above:Position {id: line.position})
CREATE (pos)-[l:UNDER]->(above)
SET l = $fact
SET l.id = $fact.id + '-' + above.id, l.kind = line.kind

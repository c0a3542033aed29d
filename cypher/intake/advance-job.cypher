// Counts what a transaction did and moves the checkpoint behind it.
MATCH (j:ImportJob {id: $job})
SET j.step = $step, j.row = $row, j.after = $after,
    j.rowsRead = j.rowsRead + $read,
    j.created = j.created + $created,
    j.updated = j.updated + $updated,
    j.unchanged = j.unchanged + $unchanged,
    j.rejected = j.rejected + $rejected,
    j.suppressed = coalesce(j.suppressed, 0) + $suppressed,
    j.outdated = coalesce(j.outdated, 0) + $outdated,
    j.incomplete = j.incomplete + $incomplete,
    j.retracted = j.retracted + $retracted
WITH j
MATCH (j)-[:READ]->(f:ImportFile {name: $file})
SET f.rowsRead = f.rowsRead + $read,
    f.created = f.created + $created,
    f.updated = f.updated + $updated,
    f.unchanged = f.unchanged + $unchanged,
    f.rejected = f.rejected + $rejected,
    f.suppressed = coalesce(f.suppressed, 0) + $suppressed,
    f.outdated = coalesce(f.outdated, 0) + $outdated

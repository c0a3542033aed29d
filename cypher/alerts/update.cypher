// Writes what alerts tell now. No lens: nobody looks.
UNWIND $rows AS row
MATCH (al:Alert {key: row.key})
SET al += row.properties, al.updatedAt = $now

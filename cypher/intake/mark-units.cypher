// Gives units the category that their names tell; whoever is at them, or at a board of them, is due.
UNWIND $rows AS row
MATCH (u:Unit {id: row.id})
SET u.special = row.special, u.specialBy = row.specialBy
WITH u
MATCH (below:Unit)-[:PART_OF|GOVERNS*0..9]->(u)
WHERE EXISTS { (below)<--(:Person) }
SET below:TiesDue

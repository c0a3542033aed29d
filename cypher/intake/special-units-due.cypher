// Makes whoever is at a body of a special category, or at a board of it, due.
MATCH (u:Unit) WHERE u.special IS NOT NULL
MATCH (below:Unit)-[:PART_OF|GOVERNS*0..9]->(u)
WHERE EXISTS { (below)<--(:Person) }
SET below:TiesDue

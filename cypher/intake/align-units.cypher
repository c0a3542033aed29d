// Gives the next units of a source the source's owner.
MATCH (n:Unit) WHERE n.key > $after AND n.key < $end
WITH n ORDER BY n.key LIMIT $size
WITH collect(n) AS page
FOREACH (n IN page | SET n.owner = $owner)
RETURN size(page) AS size, last(page).key AS last, 0 AS ended

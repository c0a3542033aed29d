// Gives the next accounts of a source, and what it knows of them, the source's owner.
MATCH (a:Account) WHERE a.key > $after AND a.key < $end
WITH a ORDER BY a.key LIMIT $size
WITH collect(a) AS page
FOREACH (a IN page | SET a.owner = $owner)
WITH page
CALL (page) {
  UNWIND page AS a
  MATCH (a)-[r:HAS|IN_YEAR {source: $source}]->(x)
  SET r.owner = $owner, x.owner = $owner
}
RETURN size(page) AS size, last(page).key AS last, 0 AS ended

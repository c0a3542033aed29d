// Deletes the next thanks and requests for help of a source that were recorded long ago. No lens: it deletes.
MATCH (n:Thanks|HelpRequest) WHERE n.key > $after AND n.key < $end
WITH n ORDER BY n.key LIMIT $size
WITH collect(n) AS page, collect(n.key) AS keys
CALL (page) {
  UNWIND page AS n
  WITH n WHERE n.recordedAt < $cutoff
  DETACH DELETE n
  RETURN count(*) AS removed
}
RETURN size(page) AS size, last(keys) AS last, removed

// Ends the facts about the next accounts of a source that its full snapshot does not name.
MATCH (a:Account) WHERE a.key > $after AND a.key < $end
WITH a ORDER BY a.key LIMIT $size
WITH collect(a) AS page
CALL (page) {
  UNWIND page AS a
  MATCH (a)-[r:HAS|IN_YEAR {source: $source}]->()
  WHERE r.retractedAt IS NULL AND coalesce(r.seen, '') <> $job
  SET r.retractedAt = $now
  RETURN count(r) AS ended
}
RETURN size(page) AS size, last(page).key AS last, ended

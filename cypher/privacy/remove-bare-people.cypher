// Deletes the next people of a source of whom nothing but their own row is known, if that was not confirmed for long. No lens: it deletes.
MATCH (p:Person) WHERE p.key > $after AND p.key < $end
WITH p ORDER BY p.key LIMIT $size
WITH collect(p) AS page, collect(p.key) AS keys
CALL (page) {
  WITH page WHERE NOT EXISTS {
    MATCH (j:ImportJob {source: left($after, size($end) - 1)}) WHERE j.submittedAt >= $cutoff
  }
  UNWIND page AS p
  // Alerts that name them keep nobody.
  WITH p WHERE p.recordedAt < $cutoff AND NOT EXISTS { MATCH (p)-[r]-() WHERE type(r) <> 'NAMES' }
  DETACH DELETE p
  RETURN count(*) AS removed
}
RETURN size(page) AS size, last(keys) AS last, removed

// Gives the next interactions, in the order of their ids, their place in the timeline of the account they concern. No lens: it is about nobody.
MATCH (i:Interaction) WHERE i.id > $after
WITH i ORDER BY i.id LIMIT $size
WITH collect(i) AS page
CALL (page) {
  UNWIND page AS i
  MATCH (i)-[:CONCERNS]->(a:Account)
  WITH i, a WHERE i.account IS NULL
  SET i.account = a.key, i.at = coalesce(i.at, datetime({epochSeconds: i.day * 86400})),
    i.openCase = CASE WHEN (i.kind = 'SUPPORT_CASE' OR i.severity IS NOT NULL) AND i.resolvedAt IS NULL
      AND coalesce(i.state, 'HELD') = 'HELD' THEN a.key END
  RETURN count(*) AS placed
}
RETURN size(page) AS size, last(page).id AS last, placed

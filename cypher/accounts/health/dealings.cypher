// How the dealings with each of these accounts stand on a day: how many are known, how the latest felt, and the severity of what is open.
UNWIND $ids AS id
MATCH (a:Account {id: id})
CALL (a) {
  MATCH (i:Interaction)-[:CONCERNS]->(a)
  WHERE (i.owner IS NULL OR i.owner IN $lens.owners) AND i.day <= $day
  WITH i, i.day > $day - $window AND coalesce(i.state, 'HELD') = 'HELD' AS late
  RETURN count(i) AS known,
    count(CASE WHEN late THEN i.sentiment END) AS felt,
    avg(CASE WHEN late THEN i.sentiment END) AS sentiment,
    collect(CASE
      WHEN coalesce(i.state, 'HELD') = 'HELD' AND (i.resolvedAt IS NULL OR i.resolvedAt.epochSeconds / 86400 > $day)
      THEN i.severity
    END) AS open
}
RETURN id AS account, known, felt, sentiment, open

// How far these incidents have come, in the accounts that the viewer may see.
UNWIND $ids AS id
MATCH (i:Incident {id: id})
OPTIONAL MATCH (i)-[e:EXPOSES]->(a:Account)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
CALL (id, a) {
  OPTIONAL MATCH (a)<-[:AT_ACCOUNT]-(c:Call {incident: id})
  RETURN count(c) AS calls,
    count(CASE WHEN NOT EXISTS { MATCH (c)-[r:CALLED_BY]->(:Person) WHERE r.retractedAt IS NULL } THEN c END) AS unassigned,
    count(CASE WHEN c.state IN ['WORD_LEFT', 'REACHED'] THEN c END) AS done,
    count(CASE WHEN c.state = 'REACHED' THEN c END) AS reached
}
RETURN id AS incident, count(a) AS accounts, count(CASE WHEN reached > 0 THEN a END) AS accountsReached,
  sum(calls) AS calls, sum(unassigned) AS unassigned, sum(done) AS done, sum(reached) AS reached,
  sum(coalesce(e.revenue, 0.0)) AS revenue, sum(CASE WHEN reached > 0 THEN coalesce(e.revenue, 0.0) ELSE 0.0 END) AS revenueReached

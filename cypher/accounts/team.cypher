// Who has that part in each of these accounts on a day: manages it, owns its contract, sponsors it.
UNWIND $ids AS id
MATCH (a:Account {id: id})<-[r:MANAGES|OWNS_CONTRACT|SPONSORS]-(p:Person)
WHERE type(r) = $part
  AND (a.owner IS NULL OR a.owner IN $lens.owners)
  AND (p.owner IS NULL OR p.owner IN $lens.owners)
  AND r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
  AND coalesce(r.fromDay, $day) <= $day AND coalesce(r.toDay, $day) >= $day
RETURN DISTINCT id AS account, p.id AS person, p.sortName AS name
ORDER BY account, name, person

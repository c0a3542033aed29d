// Whether that person works for us on a day, by what is open. No lens: it tells nothing but that.
MATCH (vendor:Vendor)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(unit:Unit)
USING SCAN vendor:Vendor
WITH collect(DISTINCT unit) AS units
MATCH (p:Person {id: $person})-[r:WORKED_AT]->(unit:Unit)
WHERE unit IN units AND r.retractedAt IS NULL AND r.owner IS NULL AND p.owner IS NULL
  AND coalesce(r.fromDay, $day) <= $day AND (r.toDay >= $day OR r.toDay IS NULL AND r.current)
RETURN p.id AS id
LIMIT 1

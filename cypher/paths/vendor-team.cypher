// Who works for the vendor, or a part of it, on a day; on request only those who can sponsor.
MATCH (vendor:Vendor)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(unit:Unit)
USING SCAN vendor:Vendor
WITH DISTINCT unit
MATCH (unit)<-[r:WORKED_AT]-(p:Person)
WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
  AND (p.owner IS NULL OR p.owner IN $lens.owners)
  AND coalesce(r.fromDay, $day) <= $day
  AND (r.toDay >= $day OR r.toDay IS NULL AND r.current)
  AND ($executives = false OR p:Executive)
WITH DISTINCT p ORDER BY p.id
RETURN p.id AS id, id(p) AS number

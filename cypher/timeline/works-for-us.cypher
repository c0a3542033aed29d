// Whether somebody works for the vendor, or a part of it, on a day.
RETURN EXISTS {
  MATCH (p:Person {id: $person})-[r:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
  WHERE r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
    AND coalesce(r.fromDay, $day) <= $day
    AND (r.toDay >= $day OR r.toDay IS NULL AND r.current)
} AS ours

// How our people stand with these stakeholders of accounts, and should: all that was said of it, and whether ours still are.
UNWIND $stakeholders AS row
MATCH (:Person {id: row.person})<-[r:RELATES_TO {account: row.account}]-(ours:Person)
WHERE (r.owner IS NULL OR r.owner IN $lens.owners) AND (ours.owner IS NULL OR ours.owner IN $lens.owners)
WITH row, ours, collect(r {.id, .key, .source, .current, .desired, .note, .recordedAt, .retractedAt}) AS words
RETURN row.account AS account, row.person AS stakeholder, ours.id AS person, ours.sortName AS name, words,
  EXISTS {
    MATCH (ours)-[w:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
    WHERE w.retractedAt IS NULL AND (w.owner IS NULL OR w.owner IN $lens.owners)
      AND coalesce(w.fromDay, $day) <= $day AND (w.toDay >= $day OR w.toDay IS NULL AND w.current)
  } AS withUs
ORDER BY account, stakeholder, name, person

// Deletes ties that rest on nothing any more.
UNWIND $rows AS row
MATCH (:Person {id: row.start})-[t:TIE]->(:Person {id: row.end})
DELETE t

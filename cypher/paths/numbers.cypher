// The numbers of people by own id. No lens: they are those whose private facts the viewer may use, or may not stand between.
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN id(p) AS number

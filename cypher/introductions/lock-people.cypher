// Locks people one by one in the order given, so that requests which touch the same ones go one after the other. No lens: they have been looked at through it.
UNWIND $people AS id
MATCH (p:Person {id: id})
SET p.id = p.id

// The person whom a private source belongs to: by their id in the source itself, else by a reference.
UNWIND [$key, $reference] AS key
MATCH (p:Person {key: key})
RETURN p.id AS id LIMIT 1

// How many people there are from some id on.
MATCH (p:Person) WHERE p.id > $after
RETURN count(p) AS people

// Sets whether a person wants to be asked for introductions. No lens: people say it of themselves.
MATCH (p:Person {id: $person})
SET p.availability = $availability

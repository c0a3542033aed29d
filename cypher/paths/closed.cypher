// Who does not want to be asked for introductions. No lens: it holds for every viewer alike.
MATCH (p:Person {availability: 'CLOSED'})
RETURN p.id AS id

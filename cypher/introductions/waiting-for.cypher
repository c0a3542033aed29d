// The introductions that wait for this person to pass them on. No lens: they end because that person wants to be asked no more.
MATCH (:Person {id: $person})<-[asked:ASKS]-(i:Introduction {state: 'AWAITING_CONNECTOR'})
WHERE asked.position = i.position
RETURN i.id AS id

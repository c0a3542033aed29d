// Puts accounts on the list of an incident; those that are on it stay as they are. No lens: lists are made from what is open, the same for everybody.
UNWIND $accounts AS row
MATCH (i:Incident {id: $id})
MATCH (a:Account {id: row.account})
MERGE (i)-[e:EXPOSES]->(a)
ON CREATE SET e += row.properties

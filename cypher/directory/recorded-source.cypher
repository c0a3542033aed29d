// The source of what people of the team record themselves; made when it is first needed. No lens: everybody of the team may see what comes from it.
MERGE (s:Source {name: $name})
ON CREATE SET s.id = $id, s.title = 'Recorded by the team', s.kind = 'MANUAL', s.visibility = 'TEAM'
RETURN s.id AS id

// A person as a viewer, and the owners whose private facts they may use: their own, and what is shared with them or with a team of theirs.
MATCH (p:Person)
WHERE (p.id = $person.id OR p.key = $person.key) AND p.owner IS NULL
OPTIONAL MATCH (p)<-[given:SHARES_TIES_WITH]-(giver:Person)
WHERE given.revokedAt IS NULL
WITH p, collect(giver.id) AS givers
OPTIONAL MATCH (p)-[stay:WORKED_AT|MEMBER_OF]->(:Unit)<-[shared:SHARES_TIES_WITH]-(giver:Person)
WHERE stay.current AND stay.retractedAt IS NULL AND stay.owner IS NULL AND shared.revokedAt IS NULL
WITH p, givers, collect(DISTINCT giver.id) AS ofTeam
RETURN p.id AS id, p.name AS name, [p.id] + givers + [owner IN ofTeam WHERE NOT owner IN givers] AS owners

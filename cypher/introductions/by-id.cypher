// These introductions, as far as the viewer has a part in them or runs the program.
UNWIND $ids AS id
MATCH (i:Introduction {id: id})
WITH i, EXISTS { (i)-[:ASKED_BY]->(:Person {id: $lens.viewer}) } AS mine
WHERE mine OR $all
  OR EXISTS { MATCH (i)-[asked:ASKS|AIMS_AT]->(:Person {id: $lens.viewer}) WHERE asked.since IS NOT NULL }
  OR EXISTS { (i)-[:INTO]->(:Account)<-[:MANAGES]-(:Person {id: $lens.viewer}) }
RETURN i.id AS id, i.state AS state, i.message AS message, i.neededBy AS neededBy, i.requestedAt AS requestedAt,
  COLLECT {
    MATCH (i)-[asked:ASKED_BY|ASKS|AIMS_AT]->(p:Person)
    WITH p, type(asked) AS part, coalesce(asked.position, CASE type(asked) WHEN 'AIMS_AT' THEN 1000 ELSE -1 END) AS place,
      p.owner IS NULL OR p.owner IN $lens.owners AS seen
    ORDER BY place
    RETURN {id: p.id, part: part, seen: seen}
  } AS people,
  head(COLLECT {
    MATCH (i)-[:INTO]->(a:Account)
    WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
      AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts)
    RETURN {id: a.id, name: a.name, managerFirst: coalesce(a.introductionsNeedManager, false)}
  }) AS account

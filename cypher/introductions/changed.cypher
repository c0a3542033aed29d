// What has happened since to the introductions that the viewer has a part in, or to all where they run the program, as far as they may know of it.
MATCH (i:Introduction)
WHERE i.changedAt >= $since AND ($id IS NULL OR i.id = $id)
  AND ($all OR EXISTS { (i)-[:ASKED_BY]->(:Person {id: $lens.viewer}) }
    OR EXISTS { MATCH (i)-[asked:ASKS|AIMS_AT]->(:Person {id: $lens.viewer}) WHERE asked.since IS NOT NULL }
    OR EXISTS { (i)-[:INTO]->(:Account)<-[:MANAGES]-(:Person {id: $lens.viewer}) })
MATCH (i)-[:HAD]->(s:IntroductionStep)
WHERE s.at >= $since AND (s.open OR EXISTS { (s)-[:BY|TO]->(:Person {id: $lens.viewer}) })
RETURN i.id AS id, collect(s.id) AS steps
ORDER BY id

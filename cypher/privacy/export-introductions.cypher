// Introductions that somebody asked for, was asked in or had a say in, with what they were told and did themself; nothing of what others did. Notes are for the person alone; of those in which somebody else who looks has a part, none. No lens: it is for the person themself.
MATCH (p:Person {id: $person})<-[:BY|TO]-(:IntroductionStep)<-[:HAD]-(i:Introduction)
WITH DISTINCT p, i
WHERE $viewer IS NULL OR $viewer = p.id OR NOT (
  EXISTS { (i)-[:ASKED_BY|ASKS|AIMS_AT]->(:Person {id: $viewer}) }
  OR EXISTS { (i)-[:INTO]->(:Account)<-[:MANAGES]-(:Person {id: $viewer}) })
RETURN i.requestedAt AS requestedAt, i.message AS message, i.neededBy AS neededBy,
  COLLECT {
    MATCH (i)-[part:ASKED_BY|ASKS|AIMS_AT]->(p)
    WHERE type(part) = 'ASKED_BY' OR part.since IS NOT NULL
    RETURN CASE type(part) WHEN 'ASKED_BY' THEN 'ASKER' WHEN 'ASKS' THEN 'CONNECTOR' ELSE 'TARGET' END AS as ORDER BY as
    UNION
    MATCH (i)-[:INTO]->(:Account)<-[:MANAGES]-(p) WHERE i.managerFirst
    RETURN 'MANAGER' AS as
  } AS as,
  COLLECT {
    MATCH (i)-[:HAD]->(s:IntroductionStep)-[part:BY|TO]->(p)
    WITH s, type(part) = 'BY' AS own
    ORDER BY s.id, own
    RETURN CASE WHEN own THEN {
      act: CASE s.act WHEN 'PASSED_ON' THEN 'AGREED' ELSE s.act END,
      at: s.at, as: s.part, note: CASE WHEN $viewer = p.id THEN s.note END, reason: s.reason, byLink: s.byLink
    } ELSE {act: CASE s.act WHEN 'REMINDED' THEN 'REMINDED' ELSE 'ASKED' END, at: s.at} END
  } AS steps
ORDER BY requestedAt

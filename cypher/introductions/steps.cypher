// What has happened to these introductions, as far as the viewer may know: what is told to everybody with a part in them, what they did, and what they were asked.
UNWIND $ids AS id
MATCH (i:Introduction {id: id})-[:HAD]->(s:IntroductionStep)
OPTIONAL MATCH (s)-[:BY]->(by:Person)
WITH i, s, by, coalesce(by.id = $lens.viewer, false) AS own,
  EXISTS { (s)-[:TO]->(:Person {id: $lens.viewer}) } AS told
WHERE s.open OR own OR told
RETURN i.id AS introduction, s.id AS id, s.act AS act, s.part AS part, s.at AS at, s.reason AS reason, s.byLink AS byLink,
  CASE WHEN own THEN s.note END AS note, own,
  CASE
    WHEN own OR told OR s.part IS NULL OR s.part = 'MANAGER'
      OR s.act = 'AGREED' AND EXISTS { (i)-[:ASKED_BY]->(:Person {id: $lens.viewer}) } THEN by.id
  END AS by
ORDER BY id

// Who asked what about whom, the latest first, from a place on, without others' answers to introductions that the viewer has a part in: a no is private. No lens: it is for those who run the service.
MATCH (a:AuditEntry)
WHERE a.id >= $from AND a.id < $to
  AND ($by IS NULL OR a.by = $by)
  AND ($viewer IS NULL OR coalesce(a.by, '') = $viewer
    OR none(field IN a.fields WHERE field = 'answerIntroduction' OR field CONTAINS '/introductions/answer')
    OR NOT ($viewer IN a.about OR EXISTS {
      MATCH (i:Introduction)
      WHERE i.id IN a.concerning AND (EXISTS { (i)-[:ASKED_BY|ASKS|AIMS_AT]->(:Person {id: $viewer}) }
        OR EXISTS { (i)-[:INTO]->(:Account)<-[:MANAGES]-(:Person {id: $viewer}) })
    }))
RETURN a {.*, concerning: coalesce(a.concerning, [])} AS entry
ORDER BY a.id DESC
LIMIT $limit

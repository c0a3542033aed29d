// The open introductions whose time is up, whose connector wants to be asked no more or objects to it, or whose turn it is to be reminded of. No lens: nobody looks.
MATCH (i:Introduction)
WHERE i.state IN $open AND ($id IS NULL OR i.id = $id)
WITH i, CASE
    WHEN i.neededBy < $today THEN 'EXPIRED'
    WHEN i.state = 'AWAITING_CONNECTOR' AND EXISTS {
      MATCH (i)-[asked:ASKS]->(p:Person)
      WHERE asked.position = i.position AND (p.availability = 'CLOSED' OR p.objectedAt IS NOT NULL)
    } THEN 'CLOSED'
    WHEN i.remindAt <= $now THEN 'REMINDED'
  END AS act
WHERE act IS NOT NULL
RETURN i.id AS id, act
ORDER BY id

// What a link that is good asks whom, as far as that person may know; no row where it was used or has run out. No lens: whoever holds the link answers for that person.
MATCH (p:Person)<-[:FOR]-(l:IntroductionLink {hash: $hash})-[:ANSWERS]->(i:Introduction)
WHERE l.usedAt IS NULL AND l.until > $now
  AND (i.state = 'AWAITING_CONNECTOR' AND EXISTS {
      MATCH (i)-[asked:ASKS]->(p) WHERE asked.position = i.position
    } OR i.state = 'AWAITING_TARGET' AND EXISTS { (i)-[:AIMS_AT]->(p) })
RETURN i.id AS id, p.id AS person, p.name AS name, i.state AS state, i.message AS message,
  i.neededBy AS neededBy,
  head(COLLECT { MATCH (i)-[:ASKED_BY]->(q:Person) WHERE q.owner IS NULL OR q.owner = p.id RETURN q.name }) AS asker,
  head(COLLECT { MATCH (i)-[:AIMS_AT]->(q:Person) WHERE q.owner IS NULL OR q.owner = p.id RETURN q.name }) AS target

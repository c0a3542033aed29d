// Writes what is known of people's interests, skills, values and likes; a changed fact is ended and written anew.
UNWIND $rows AS row
OPTIONAL MATCH (p:Person {key: row.person_id})
OPTIONAL MATCH (p)-[old:INTERESTED_IN|KNOWS_ABOUT|PREFERS|AVOIDS|VALUES {key: row.key, source: $source}]->()
  WHERE old.retractedAt IS NULL
WITH row, p, old, CASE WHEN p IS NULL THEN 'person_id' END AS missing,
     CASE WHEN old IS NULL THEN 'CREATED' WHEN old.fingerprint = row.fingerprint THEN 'UNCHANGED' ELSE 'UPDATED' END AS outcome
FOREACH (_ IN CASE WHEN old IS NOT NULL AND outcome = 'UPDATED' THEN [1] ELSE [] END | SET old.retractedAt = $now)
FOREACH (_ IN CASE WHEN $full AND old IS NOT NULL AND outcome = 'UNCHANGED' THEN [1] ELSE [] END | SET old.seen = $job)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' AND row.label = 'Interest' THEN [1] ELSE [] END |
  MERGE (t:Interest {key: row.topic}) ON CREATE SET t.id = row.topicId, t.name = row.name, t.special = row.special, t.specialBy = row.specialBy
  CREATE (p)-[r:$(row.type)]->(t) SET r = row.properties
)
FOREACH (_ IN CASE WHEN missing IS NULL AND outcome <> 'UNCHANGED' AND row.label = 'Topic' THEN [1] ELSE [] END |
  MERGE (t:Topic {key: row.topic}) ON CREATE SET t.id = row.topicId, t.name = row.name, t.special = row.special, t.specialBy = row.specialBy
  CREATE (p)-[r:$(row.type)]->(t) SET r = row.properties
)
RETURN row.n AS n, outcome, missing

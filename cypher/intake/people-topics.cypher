// Keeps the interests and topics that people's own rows name equal to those rows.
UNWIND $rows AS row
MATCH (p:Person {key: row.key})
OPTIONAL MATCH (p)-[old:INTERESTED_IN|KNOWS_ABOUT {source: $source}]->()
  WHERE old.retractedAt IS NULL AND old.key STARTS WITH 'people|'
WITH row, p, collect(old) AS live, [topic IN row.topics | topic.key] AS wanted
FOREACH (r IN [r IN live WHERE NOT r.key IN wanted] | SET r.retractedAt = $now)
FOREACH (r IN CASE WHEN $full THEN [r IN live WHERE r.key IN wanted] ELSE [] END | SET r.seen = $job)
WITH row, p, [r IN live | r.key] AS known
FOREACH (topic IN [t IN row.topics WHERE t.label = 'Interest' AND NOT t.key IN known] |
  MERGE (t:Interest {key: topic.topic}) ON CREATE SET t.id = topic.topicId, t.name = topic.name, t.special = topic.special, t.specialBy = topic.specialBy
  CREATE (p)-[r:INTERESTED_IN]->(t) SET r = topic.properties
)
FOREACH (topic IN [t IN row.topics WHERE t.label = 'Topic' AND NOT t.key IN known] |
  MERGE (t:Topic {key: topic.topic}) ON CREATE SET t.id = topic.topicId, t.name = topic.name, t.special = topic.special, t.specialBy = topic.specialBy
  CREATE (p)-[r:KNOWS_ABOUT]->(t) SET r = topic.properties
)

// Writes a link by which somebody answers without signing in, in place of those before it. No lens: whoever wants it has been found to have a part.
MATCH (i:Introduction {id: $id})
OPTIONAL MATCH (i)<-[:ANSWERS]-(old:IntroductionLink)
DETACH DELETE old
WITH DISTINCT i
MATCH (p:Person {id: $person})
CREATE (i)<-[:ANSWERS]-(:IntroductionLink {hash: $hash, until: $until})-[:FOR]->(p)

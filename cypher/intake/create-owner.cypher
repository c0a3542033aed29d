// Makes the person whom a private source belongs to known before their own row is read.
CREATE (p:Person {id: $id})
SET p.key = $key, p.externalId = $externalId, p.source = $source, p.owner = $id,
    p.name = $name, p.sortName = $sortName, p.recordedAt = $now

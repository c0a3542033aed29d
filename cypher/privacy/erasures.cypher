// These erasures. No lens: they tell of nobody.
UNWIND $ids AS id
MATCH (e:Erasure {id: id})
RETURN e.id AS id, e.state AS state, e.reason AS reason, e.startedAt AS startedAt, e.finishedAt AS finishedAt

// The questions that are to warn whoever saved them when their answer changes. No lens: each is looked at through that of its owner.
MATCH (owner:Person)-[:SAVED]->(q:SavedQuestion {asAlert: true})
RETURN q {.*} AS question, owner.id AS owner,
  COLLECT { MATCH (q)-[a:ASKS_ABOUT]->(p:Person) RETURN {as: a.as, person: p.id} ORDER BY a.as } AS about,
  COLLECT { MATCH (q)-[:SEEN]->(x) RETURN x.id ORDER BY x.id } AS seen
ORDER BY q.id

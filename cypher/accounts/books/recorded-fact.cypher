// The fact that was recorded under this id, and what was asked for then. No lens: the id is made of who asks.
MATCH ()-[r:HAS {id: $id}]->(:AccountFact)
RETURN r.id AS id, r.request AS request

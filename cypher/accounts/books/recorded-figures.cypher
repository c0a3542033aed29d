// The figures that were recorded under this id, and what was asked for then. No lens: the id is made of who asks.
MATCH ()-[r:IN_YEAR {id: $id}]->(:AccountYear)
RETURN r.id AS id, r.request AS request

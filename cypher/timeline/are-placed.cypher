// Whether all interactions have their places. No lens: it is about nobody.
MATCH (n:InteractionPlaces {id: 'places'})
RETURN n.id AS id

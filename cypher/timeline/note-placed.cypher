// Notes that all interactions have their places. No lens: it is about nobody.
MERGE (:InteractionPlaces {id: 'places'})

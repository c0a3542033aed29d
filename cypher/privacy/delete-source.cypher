// Deletes a source of which nothing is left. No lens: its owner was erased.
MATCH (s:Source {id: $source})
DETACH DELETE s

// Which of these people of sources are in the graph. No lens: it answers an import, not a viewer.
UNWIND $keys AS key
MATCH (p:Person {key: key})
RETURN p.key AS key

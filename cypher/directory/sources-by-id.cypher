// The sources with these ids. No lens: sources are read of facts that the viewer sees.
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s {.*} AS source

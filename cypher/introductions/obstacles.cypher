// What stands against another request: somebody asks for the target already, or a connector is asked for as many as may be open. No lens: whether that is so, and nothing of who asks.
RETURN EXISTS {
    MATCH (:Person {id: $target})<-[:AIMS_AT]-(i:Introduction) WHERE i.state IN $open
  } AS asked,
  EXISTS {
    UNWIND $connectors AS id
    MATCH (p:Person {id: id})
    WHERE COUNT { MATCH (p)<-[:ASKS]-(i:Introduction) WHERE i.state IN $open } >= $budget
    RETURN p
  } AS busy

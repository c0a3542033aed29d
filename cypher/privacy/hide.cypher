// Takes somebody out of every answer: what is left is the note that they are being erased. No lens: whoever may erase a person erases all there is.
MATCH (p:Person {id: $person})
REMOVE p:$(labels(p))
SET p:Erasure, p = {
  id: $erasure, state: 'RUNNING', reason: $reason, by: $by, mark: $mark, startedAt: datetime(),
  was: $person, names: $names
}
RETURN id(p) AS number

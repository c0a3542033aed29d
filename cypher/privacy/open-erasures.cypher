// The erasures that have not come to their end. No lens: it is work to be done, nobody's answer.
MATCH (e:Erasure {state: 'RUNNING'})
RETURN e.id AS id, e.was AS was, e.names AS names
ORDER BY id

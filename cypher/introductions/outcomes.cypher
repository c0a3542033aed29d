// How strong the path of each introduction was and whether it came about, in the order in which that was known. No lens: only sums of many leave the service.
MATCH (i:Introduction)
WHERE i.state IN $came OR i.state = 'DECLINED'
  OR i.state = 'EXPIRED' AND EXISTS { MATCH (i)-[asked:ASKS]->() WHERE asked.since IS NOT NULL }
RETURN i.strength AS predicted, i.state IN $came AS came
ORDER BY i.decidedAt, i.id

// Takes the one turn at writing ties, so that two writers never decide about the same pair at once; answers its number and how the layer stands.
MERGE (l:TieLayer {id: 'ties'})
ON CREATE SET l.born = randomUUID()
SET l.turn = coalesce(l.turn, 0) + 1
RETURN l.turn AS turn, l.scoringDay AS scoringDay, l.stage AS stage, coalesce(l.after, '') AS after

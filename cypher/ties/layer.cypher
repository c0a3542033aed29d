// The day all ties are scored for; nothing where no tie was ever derived.
MATCH (l:TieLayer {id: 'ties'})
RETURN l.scoringDay AS scoringDay

// The day all ties are scored for, and what work on all of them is under way; nothing where no tie was ever derived.
MATCH (l:TieLayer {id: 'ties'})
RETURN l.turn AS turn, l.scoringDay AS scoringDay, l.stage AS stage, coalesce(l.after, '') AS after

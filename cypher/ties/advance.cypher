// Notes what work on all ties is under way, for which day, and the last person it has come to.
MATCH (l:TieLayer {id: 'ties'})
SET l.scoringDay = $day, l.stage = $stage, l.after = $after

// Notes what work on all ties is under way, for which day, and the last person it has come to. What a building writes is not on record turn by turn.
MATCH (l:TieLayer {id: 'ties'})
SET l.forgotten = CASE
    WHEN $stage = 'DROPPING' OR l.stage = 'BUILDING' AND $stage = 'SETTLED' THEN l.turn
    ELSE l.forgotten
  END
SET l.scoringDay = $day, l.stage = $stage, l.after = $after

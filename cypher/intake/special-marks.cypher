// By which version of the words everything imported before has been marked, and the facts of which categories are let in; nothing where that was never noted.
MATCH (m:SpecialMarks {id: 'marks'})
RETURN m.words AS words, m.admitted AS admitted

// Notes by which version of the words everything has been marked, and the facts of which categories are let in where their source names a lawful basis. Boards that copied the mark of what they govern need it no more.
MERGE (m:SpecialMarks {id: 'marks'})
SET m.words = $words, m.admitted = $admitted
WITH m
MATCH (b:Board {implied: true}) WHERE b.special IS NOT NULL
SET b.special = null

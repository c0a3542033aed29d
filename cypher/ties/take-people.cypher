// Takes the marks off these people before their evidence is read: whoever changes it from now on waits, and marks them again. Answers those that were marked.
MATCH (p:Person)
WHERE p.id IN $ids AND p:TiesDue
REMOVE p:TiesDue
RETURN p.id AS id
ORDER BY id

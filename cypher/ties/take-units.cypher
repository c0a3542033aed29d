// Takes the marks off these units before their members are read; answers those that were marked.
MATCH (u:Unit)
WHERE u.id IN $ids AND u:TiesDue
REMOVE u:TiesDue
RETURN u.id AS id

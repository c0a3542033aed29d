// Units whose members' ties are due.
MATCH (u:Unit:TiesDue)
RETURN u.id AS id
LIMIT $limit

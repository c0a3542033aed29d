// What somebody shares, and what is shared with them by name. No lens: it is for the person themself.
MATCH (p:Person {id: $person})-[g:SHARES_TIES_WITH]-(x)
RETURN startNode(g) = p AS given, x.name AS with, g.since AS since, g.revokedAt AS revokedAt
ORDER BY since

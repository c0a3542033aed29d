// The private sources of somebody. No lens: it is for the person themself.
MATCH (s:Source {owner: $person})
RETURN s {.name, .title, .kind, .licence, .lawfulBasis, .visibility, .recordedAt, .retentionDays} AS source
ORDER BY s.name

// The facts about somebody, with where each came from; what others know privately is counted only. No lens: it is for the person themself.
MATCH (p:Person {id: $person})-[r]-(x)
WHERE NOT type(r) IN ['TIE', 'SHARES_TIES_WITH', 'TOOK_PART', 'BY', 'TO', 'FOR', 'NAMES']
  // Who is asked for an introduction learns of it when it is their turn, and through whom is told to nobody.
  AND (NOT x:Introduction OR type(r) = 'ASKED_BY')
  // What others ask about somebody is theirs.
  AND (NOT x:SavedQuestion OR type(r) = 'SAVED')
WITH p, r, x, r.owner IS NULL OR r.owner = p.id AS mine
OPTIONAL MATCH (s:Source {id: r.source})
WITH r, x, mine, s, startNode(r) = p AS outward,
  coalesce(x.name, x.title, x.text, toString(x.year)) AS name
RETURN type(r) AS type, mine, count(*) AS facts,
  collect(CASE WHEN mine THEN {
    type: type(r), outward: outward,
    with: {kinds: [label IN labels(x) WHERE NOT label IN ['TiesDue', 'Unit']], name: name,
      key: CASE WHEN NOT x:Introduction THEN x.key END,
      // Whether somebody said no to an introduction is theirs alone.
      state: CASE WHEN NOT x:Introduction THEN x.state END},
    properties: r {.*, fingerprint: null, seen: null, id: null, key: null, source: null, owner: null, fromDay: null, toDay: null},
    source: s {.name, .title, .kind, .licence, .lawfulBasis, .retrievedOn}
  } END) AS details
ORDER BY type, mine

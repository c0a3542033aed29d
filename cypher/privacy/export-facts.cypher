// The facts about somebody, with where each came from; what others know privately is counted only. No lens: it is for the person themself.
MATCH (p:Person {id: $person})-[r]-(x)
WHERE NOT type(r) IN ['TIE', 'SHARES_TIES_WITH', 'TOOK_PART', 'BY', 'TO', 'FOR']
  // Who is asked for an introduction learns of it when it is their turn, and through whom is told to nobody.
  AND (NOT x:Introduction OR type(r) = 'ASKED_BY')
WITH p, r, x, r.owner IS NULL OR r.owner = p.id AS mine
OPTIONAL MATCH (s:Source {id: r.source})
OPTIONAL MATCH (about:Account {id: r.account})
WITH r, x, mine, s, about, startNode(r) = p AS outward,
  coalesce(x.name, x.title, x.text, toString(x.year),
    head([(x)-[d:POSITION_AT]->() WHERE d.retractedAt IS NULL | d.title])) AS name
RETURN type(r) AS type, mine, count(*) AS facts,
  collect(CASE WHEN mine THEN {
    type: type(r), outward: outward,
    with: {kinds: [label IN labels(x) WHERE NOT label IN ['TiesDue', 'Unit']], name: name,
      key: CASE WHEN NOT x:Introduction THEN x.key END,
      // Whether somebody said no to an introduction is theirs alone.
      state: CASE WHEN NOT x:Introduction THEN x.state END},
    account: about.name,
    properties: r {.*, fingerprint: null, seen: null, id: null, key: null, source: null, owner: null, fromDay: null, toDay: null,
      externalId: null, act: null, account: null, recordedBy: null, endedBy: null},
    source: s {.name, .title, .kind, .licence, .lawfulBasis, .retrievedOn}
  } END) AS details
ORDER BY type, mine

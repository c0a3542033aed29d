// Alerts that name somebody or are for them, and what they said about alerts; those for others are counted only. No lens: it is for the person themself.
MATCH (p:Person {id: $person})
CALL (p) {
  MATCH (p)<-[:NAMES|FOR]-(al:Alert)
  RETURN al, null AS s
  UNION
  MATCH (p)<-[:BY]-(s:AlertStep)<-[:HAD]-(al:Alert)
  RETURN al, s
}
WITH p, al, collect(s) AS said, NOT al.personal OR $own AND EXISTS { (al)-[:FOR]->(p) } AS mine
OPTIONAL MATCH (al)-[:ABOUT]->(a:Account)
WITH p, al, said, mine, a ORDER BY al.id
RETURN 'ALERT' AS type, mine, count(*) AS facts,
  collect(CASE WHEN mine THEN {
    rule: al.rule, state: al.state, severity: al.severity, account: a.name,
    explanation: reduce(
      text = replace(al.explanation, '{person:' + p.id + '}', p.name),
      gap IN [(al)-[:NAMES]->(other:Person) | '{person:' + other.id + '}'] + ['{account:' + coalesce(al.account, '') + '}'] |
      replace(text, gap, CASE WHEN gap STARTS WITH '{account' THEN coalesce(a.name, 'an account') ELSE 'somebody' END)),
    raisedAt: al.raisedAt, closedAt: al.closedAt,
    said: [s IN said | {act: s.act, at: s.at, reason: s.reason, until: s.until}]
  } END) AS details
ORDER BY mine

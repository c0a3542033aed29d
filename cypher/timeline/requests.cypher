// What the team needs for these accounts, by the day it is due. No lens: the accounts have been looked at through it; whom one may not see is left out with the people.
UNWIND $accounts AS account
MATCH (a:Account {key: account})
CALL (a) {
  MATCH (a)<-[:NEEDED_FOR]-(h:HelpRequest)
  WHERE $open IS NULL OR $open = (h.answeredAt IS NULL)
  RETURN h
  ORDER BY h.due, h.id
  LIMIT 100
}
RETURN a.key AS account, h {.id, .kind, .text, .due, .at, .answer, .answeredAt} AS request,
  head([(h)-[:OWNED_BY]->(p:Person) | p.id]) AS owner,
  head([(h)-[:REQUESTED_BY]->(p:Person) | p.id]) AS askedBy,
  head([(h)-[:ANSWERED_BY]->(p:Person) | p.id]) AS answeredBy

// A request for help, if the viewer may see the account it is for, or is to see to it at an account that is not private to others.
MATCH (h:HelpRequest {id: $id})-[:NEEDED_FOR]->(a:Account)
WHERE (a.owner IS NULL OR a.owner IN $lens.owners)
  AND ($lens.territories IS NULL OR a.region IN $lens.territories OR a.id IN $lens.accounts
    OR EXISTS { (h)-[:OWNED_BY]->(:Person {id: $lens.viewer}) })
RETURN a.key AS account, h {.id, .kind, .text, .due, .at, .answer, .answeredAt} AS request,
  head([(h)-[:OWNED_BY]->(p:Person) | p.id]) AS owner,
  head([(h)-[:REQUESTED_BY]->(p:Person) | p.id]) AS askedBy,
  head([(h)-[:ANSWERED_BY]->(p:Person) | p.id]) AS answeredBy

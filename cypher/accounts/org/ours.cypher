// Whether somebody works or worked for the vendor, or manages or sponsors an account.
MATCH (p:Person {id: $person})
RETURN EXISTS { (p)-[:MANAGES|SPONSORS]->(:Account {id: $account}) } OR EXISTS {
  MATCH (p)-[w:WORKED_AT]->(:Unit)-[:PART_OF|SUBSIDIARY_OF*0..8]->(:Vendor)
  WHERE w.retractedAt IS NULL AND (w.owner IS NULL OR w.owner IN $lens.owners)
} AS ours

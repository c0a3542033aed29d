// The chances to sell of these accounts, the newest first.
UNWIND $accounts AS account
CALL (account) {
  MATCH (i:Interaction)
  USING INDEX i:Interaction(account, kind, at, id)
  WHERE i.account = account AND i.kind = 'OPPORTUNITY' AND i.at IS NOT NULL AND i.id IS NOT NULL
    AND (i.owner IS NULL OR i.owner IN $lens.owners)
  RETURN i
  ORDER BY i.account DESC, i.kind DESC, i.at DESC, i.id DESC
  LIMIT $limit
}
RETURN account, i.id AS id

// Who of ours has lately served these accounts well, by solved cases and dealings that felt good, and was not thanked there since; the latest dealing of each.
CALL () {
  MATCH (:Vendor)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(unit:Unit)
  RETURN collect(DISTINCT unit) AS units
}
UNWIND $accounts AS account
CALL (account, units) {
  MATCH (i:Interaction)
  USING INDEX i:Interaction(account, at, id)
  WHERE i.account = account AND i.at >= $from AND i.at <= $until AND i.id IS NOT NULL
    AND (i.owner IS NULL OR i.owner IN $lens.owners)
    AND coalesce(i.state, 'HELD') = 'HELD'
    AND (i.sentiment >= $good OR i.resolvedAt IS NOT NULL AND (i.kind = 'SUPPORT_CASE' OR i.severity IS NOT NULL) AND coalesce(i.sentiment, 0) >= 0)
  MATCH (i)<-[t:TOOK_PART]-(p:Person)
  WHERE t.retractedAt IS NULL AND (t.owner IS NULL OR t.owner IN $lens.owners)
    AND (p.owner IS NULL OR p.owner IN $lens.owners)
    AND EXISTS {
      MATCH (p)-[r:WORKED_AT]->(u:Unit)
      WHERE u IN units AND r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
        AND coalesce(r.fromDay, i.day) <= i.day
        AND (r.toDay >= i.day OR r.toDay IS NULL AND r.current)
    }
  WITH account, p, i ORDER BY i.at DESC, i.id DESC
  WITH account, p, collect(DISTINCT i) AS dealings
  WITH account, p, dealings, head(dealings) AS latest
  WHERE NOT EXISTS {
    MATCH (p)<-[:THANKS]-(t:Thanks)-[:ABOUT]->(:Account {key: account})
    WHERE t.at >= coalesce(latest.resolvedAt, latest.at)
  }
  RETURN p, latest, size(dealings) AS times
  ORDER BY p.sortName, p.id
  LIMIT 100
}
RETURN account, p.id AS person, latest.id AS id, times

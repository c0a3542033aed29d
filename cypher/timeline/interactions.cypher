// These interactions with who took part, on either side of that day, as far as the viewer may see them.
CALL () {
  MATCH (:Vendor)<-[:PART_OF|SUBSIDIARY_OF*0..8]-(unit:Unit)
  RETURN collect(DISTINCT unit) AS units
}
UNWIND $ids AS id
MATCH (i:Interaction {id: id})
WHERE i.owner IS NULL OR i.owner IN $lens.owners
RETURN i {.id, .kind, .at, .state, .subject, .sentiment, .severity, .resolvedAt, .confirmedAt, .proposedAt,
    .location, .flagged, .account, .source} AS interaction,
  head(COLLECT {
    MATCH (i)<-[:FLAGGED]-(p:Person)
    WHERE $all OR p.id = $lens.viewer
    RETURN p.id
  }) AS flaggedBy,
  COLLECT {
    MATCH (i)<-[t:TOOK_PART]-(p:Person)
    WHERE t.retractedAt IS NULL AND (t.owner IS NULL OR t.owner IN $lens.owners)
      AND (p.owner IS NULL OR p.owner IN $lens.owners)
    WITH p, min(t.role) AS role
    WITH p, role, EXISTS {
      MATCH (p)-[r:WORKED_AT]->(u:Unit)
      WHERE u IN units AND r.retractedAt IS NULL AND (r.owner IS NULL OR r.owner IN $lens.owners)
        AND coalesce(r.fromDay, i.day) <= i.day
        AND (r.toDay >= i.day OR r.toDay IS NULL AND r.current)
    } AS ours
    ORDER BY ours DESC, p.sortName, p.id
    LIMIT 400
    RETURN {person: p.id, role: role, ours: ours}
  } AS participants

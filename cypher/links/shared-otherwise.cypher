// Which interests, topics, style, acquaintances, connections and past interactions two people share, with the facts of both.
MATCH (one:Person {id: $one}), (other:Person {id: $other})
WHERE (one.owner IS NULL OR one.owner IN $lens.owners)
  AND (other.owner IS NULL OR other.owner IN $lens.owners)
CALL (one, other) {
  MATCH (one)-[f:INTERESTED_IN|KNOWS_ABOUT]->(thing)<-[g:INTERESTED_IN|KNOWS_ABOUT]-(other)
  WHERE type(f) = type(g)
    AND f.retractedAt IS NULL AND (f.owner IS NULL OR f.owner IN $lens.owners)
    AND g.retractedAt IS NULL AND (g.owner IS NULL OR g.owner IN $lens.owners)
    AND (thing.special IS NULL OR $lens.special)
  WITH thing, type(f) AS type, collect(DISTINCT f) + collect(DISTINCT g) AS facts
  RETURN CASE type WHEN 'INTERESTED_IN' THEN 'INTEREST' ELSE 'TOPIC' END AS kind,
         thing {.id, .name} AS subject,
         COUNT {
           MATCH (thing)<-[held:INTERESTED_IN|KNOWS_ABOUT]-(holder:Person)
           WHERE type(held) = type
             AND held.retractedAt IS NULL AND held.owner IS NULL AND holder.owner IS NULL
           RETURN DISTINCT holder
         } AS holders,
         [fact IN facts | fact {
           .from, .to, .current, .confidence, .level, .source,
           person: startNode(fact).id, name: startNode(fact).name
         }] AS facts
UNION ALL
  WITH one, other, trim(one.style) AS style
  WHERE style <> '' AND toLower(style) = toLower(trim(other.style))
  RETURN 'STYLE' AS kind,
         {id: toLower(style), name: style} AS subject,
         null AS holders,
         [person IN [one, other] | {person: person.id, name: person.name, source: person.source}] AS facts
UNION ALL
  MATCH (one)-[near:TIE]-(between:Person)-[far:TIE]-(other)
  USING JOIN ON between
  WHERE $ties AND (between.owner IS NULL OR between.owner IN $lens.owners)
  WITH one, other, between, near, far,
       one.id IN $lens.owners AS oneAgrees,
       other.id IN $lens.owners AS otherAgrees,
       between.id IN $lens.owners AS betweenAgrees
  WITH one, other, between, near, far,
       CASE
         WHEN oneAgrees AND betweenAgrees THEN near.withBoth
         WHEN oneAgrees = betweenAgrees THEN near.open
         WHEN oneAgrees = (startNode(near) = one) THEN near.withStart
         ELSE near.withEnd
       END AS nearStrength,
       CASE
         WHEN otherAgrees AND betweenAgrees THEN far.withBoth
         WHEN otherAgrees = betweenAgrees THEN far.open
         WHEN otherAgrees = (startNode(far) = other) THEN far.withStart
         ELSE far.withEnd
       END AS farStrength
  WHERE nearStrength > 0 AND farStrength > 0
  ORDER BY nearStrength * farStrength DESC, between.id
  LIMIT $acquaintances
  RETURN 'ACQUAINTANCE' AS kind,
         between {.id, .name} AS subject,
         COUNT { (between)-[tie:TIE]-(:Person) WHERE tie.open > 0 } AS holders,
         [
           {person: one.id, name: one.name, strength: nearStrength, current: true},
           {person: other.id, name: other.name, strength: farStrength, current: true}
         ] AS facts
UNION ALL
  MATCH (one)-[f:CONNECTED_TO]-(other)
  WHERE f.retractedAt IS NULL AND (f.owner IS NULL OR f.owner IN $lens.owners)
  WITH other, collect(f) AS facts
  // Who says "I don't know this person" states a strength of 0.
  WHERE none(fact IN facts WHERE coalesce(fact.statedStrength, 1) = 0)
  RETURN 'CONNECTION' AS kind,
         other {.id, .name} AS subject,
         COUNT {
           MATCH (other)-[held:CONNECTED_TO]-(holder:Person)
           WHERE held.retractedAt IS NULL AND held.owner IS NULL AND holder.owner IS NULL
           RETURN DISTINCT holder
         } AS holders,
         [fact IN facts | fact {
           .confidence, .source,
           relation: fact.kind, from: fact.since, to: fact.until, current: fact.until IS NULL,
           person: startNode(fact).id, name: startNode(fact).name, otherName: endNode(fact).name
         }] AS facts
UNION ALL
  MATCH (one)-[f:TOOK_PART]->(interaction:Interaction)<-[g:TOOK_PART]-(other)
  WHERE f.retractedAt IS NULL AND (f.owner IS NULL OR f.owner IN $lens.owners)
    AND g.retractedAt IS NULL AND (g.owner IS NULL OR g.owner IN $lens.owners)
    AND (interaction.owner IS NULL OR interaction.owner IN $lens.owners)
    AND interaction.day <= $day AND coalesce(interaction.state, 'HELD') = 'HELD'
  WITH interaction, collect(DISTINCT f) + collect(DISTINCT g) AS facts
  ORDER BY interaction.day DESC, interaction.at DESC, interaction.id
  LIMIT $interactions
  RETURN 'INTERACTION' AS kind,
         interaction {.id, name: interaction.subject, type: interaction.kind, .day} AS subject,
         COUNT {
           MATCH (interaction)<-[held:TOOK_PART]-(holder:Person)
           WHERE held.retractedAt IS NULL AND held.owner IS NULL AND holder.owner IS NULL
           RETURN DISTINCT holder
         } AS holders,
         [fact IN facts | fact {
           .confidence, .role, .source, person: startNode(fact).id, name: startNode(fact).name
         }] AS facts
}
UNWIND facts AS fact
OPTIONAL MATCH (source:Source {id: fact.source})
RETURN kind, subject, holders,
       collect(fact {
         .*,
         source: source {.*},
         confidence: coalesce(fact.confidence, 1.0) * coalesce(source.confidence, 1.0)
       }) AS facts

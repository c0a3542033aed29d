// Which interests, topics, styles, connections and past interactions people of both sides share, with their facts.
MATCH (person:Person)
WHERE person.id IN $people AND (person.owner IS NULL OR person.owner IN $lens.owners)
WITH collect(person) AS people
CALL (people) {
  UNWIND people AS person
  MATCH (person)-[f:INTERESTED_IN|KNOWS_ABOUT]->(thing)
  WHERE f.retractedAt IS NULL AND (f.owner IS NULL OR f.owner IN $lens.owners)
    AND (thing.special IS NULL OR $lens.special OR EXISTS {
      MATCH (marks:SpecialMarks {id: 'marks'}), (source:Source {id: f.source})
      WHERE thing.special IN marks.admitted AND source.lawfulBasis IS NOT NULL
    })
  WITH thing, type(f) AS type, collect(f) AS facts, collect(DISTINCT person.id) AS having
  WHERE any(id IN having WHERE id IN $ones) AND any(id IN having WHERE id IN $others)
  RETURN CASE type WHEN 'INTERESTED_IN' THEN 'INTEREST' ELSE 'TOPIC' END AS kind,
         thing {.id, .name, undisclosed: thing.special IS NOT NULL AND NOT $lens.special} AS subject,
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
  UNWIND people AS person
  WITH person, trim(person.style) AS style
  WHERE style <> ''
  WITH toLower(style) AS folded,
       collect({person: person.id, name: person.name, source: person.source, style: style}) AS facts
  WHERE any(fact IN facts WHERE fact.person IN $ones)
    AND any(fact IN facts WHERE fact.person IN $others)
  RETURN 'STYLE' AS kind, {id: folded, name: folded} AS subject, null AS holders, facts
UNION ALL
  UNWIND [person IN people WHERE person.id IN $ones] AS one
  MATCH (one)-[f:CONNECTED_TO]-(other)
  WHERE other.id IN $others AND (other.owner IS NULL OR other.owner IN $lens.owners)
    AND f.retractedAt IS NULL AND (f.owner IS NULL OR f.owner IN $lens.owners)
  WITH other, one, collect(f) AS facts
  // Who says "I don't know this person" states a strength of 0.
  WHERE none(fact IN facts WHERE coalesce(fact.statedStrength, 1) = 0)
  WITH other, collect([fact IN facts | fact {
    .confidence, .source, about: one.id,
    relation: fact.kind, from: fact.since, to: fact.until, current: fact.until IS NULL,
    person: startNode(fact).id, name: startNode(fact).name, other: endNode(fact).id, otherName: endNode(fact).name
  }]) AS connections
  RETURN 'CONNECTION' AS kind,
         other {.id, .name} AS subject,
         COUNT {
           MATCH (other)-[held:CONNECTED_TO]-(holder:Person)
           WHERE held.retractedAt IS NULL AND held.owner IS NULL AND holder.owner IS NULL
           RETURN DISTINCT holder
         } AS holders,
         reduce(all = [], facts IN connections | all + facts) AS facts
UNION ALL
  UNWIND people AS person
  MATCH (person)-[f:TOOK_PART]->(interaction:Interaction)
  WHERE f.retractedAt IS NULL AND (f.owner IS NULL OR f.owner IN $lens.owners)
  WITH interaction, collect(f) AS facts, collect(DISTINCT person.id) AS having
  WHERE any(id IN having WHERE id IN $ones) AND any(id IN having WHERE id IN $others)
    AND (interaction.owner IS NULL OR interaction.owner IN $lens.owners)
    AND interaction.day <= $day AND coalesce(interaction.state, 'HELD') = 'HELD'
  WITH interaction, facts
  ORDER BY interaction.day DESC, interaction.at DESC, interaction.id
  WITH collect({interaction: interaction, facts: facts}) AS latest
  UNWIND range(0, size(latest) - 1) AS rank
  WITH rank, latest[rank].interaction AS interaction, latest[rank].facts AS facts
  RETURN 'INTERACTION' AS kind,
         interaction {.id, name: interaction.subject, type: interaction.kind, .day, rank: rank} AS subject,
         COUNT {
           MATCH (interaction)<-[held:TOOK_PART]-(holder:Person)
           WHERE held.retractedAt IS NULL AND held.owner IS NULL AND holder.owner IS NULL
           RETURN DISTINCT holder
         } AS holders,
         [fact IN facts | fact {
           .confidence, .role, .source, person: startNode(fact).id, name: startNode(fact).name
         }] AS facts
}
CALL (facts) {
  UNWIND facts AS fact
  OPTIONAL MATCH (source:Source {id: fact.source})
  RETURN collect(fact {
    .*,
    source: source {.*},
    confidence: coalesce(fact.confidence, 1.0) * coalesce(source.confidence, 1.0)
  }) AS sourced
}
RETURN kind, subject, holders, sourced AS facts

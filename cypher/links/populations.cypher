// How many people have anything openly recorded of each kind of link that is nothing special, and how many share each common style. No lens: it counts what is open, the same for every viewer.
CALL () {
  MATCH (person:Person)
  WHERE person.owner IS NULL
  RETURN {
    SCHOOL: count(CASE WHEN EXISTS {
      MATCH (person)-[f:ATTENDED]->(unit)
      WHERE f.retractedAt IS NULL AND f.owner IS NULL
        AND unit.special IS NULL AND (NOT unit:Board OR NOT EXISTS {
          MATCH (unit)-[:PART_OF|GOVERNS*1..9]->(body) WHERE body.special IS NOT NULL
        })
    } THEN 1 END),
    EMPLOYER: count(CASE WHEN EXISTS {
      MATCH (person)-[f:WORKED_AT]->(unit)
      WHERE f.retractedAt IS NULL AND f.owner IS NULL
        AND unit.special IS NULL AND (NOT unit:Board OR NOT EXISTS {
          MATCH (unit)-[:PART_OF|GOVERNS*1..9]->(body) WHERE body.special IS NOT NULL
        })
    } THEN 1 END),
    BOARD: count(CASE WHEN EXISTS {
      MATCH (person)-[f:SERVED_ON]->(unit)
      WHERE f.retractedAt IS NULL AND f.owner IS NULL
        AND unit.special IS NULL AND (NOT unit:Board OR NOT EXISTS {
          MATCH (unit)-[:PART_OF|GOVERNS*1..9]->(body) WHERE body.special IS NOT NULL
        })
    } THEN 1 END),
    ORGANIZATION: count(CASE WHEN EXISTS {
      MATCH (person)-[f:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->(unit)
      WHERE f.retractedAt IS NULL AND f.owner IS NULL
        AND unit.special IS NULL AND (NOT unit:Board OR NOT EXISTS {
          MATCH (unit)-[:PART_OF|GOVERNS*1..9]->(body) WHERE body.special IS NOT NULL
        })
    } THEN 1 END),
    INTEREST: count(CASE WHEN EXISTS { (person)-[f:INTERESTED_IN]->(thing) WHERE f.retractedAt IS NULL AND f.owner IS NULL AND thing.special IS NULL } THEN 1 END),
    TOPIC: count(CASE WHEN EXISTS { (person)-[f:KNOWS_ABOUT]->(thing) WHERE f.retractedAt IS NULL AND f.owner IS NULL AND thing.special IS NULL } THEN 1 END),
    STYLE: count(CASE WHEN trim(person.style) <> '' THEN 1 END),
    ACQUAINTANCE: count(CASE WHEN EXISTS { (person)-[f:TIE]-() WHERE f.open > 0 } THEN 1 END),
    CONNECTION: count(CASE WHEN EXISTS { (person)-[f:CONNECTED_TO]-() WHERE f.retractedAt IS NULL AND f.owner IS NULL } THEN 1 END),
    INTERACTION: count(CASE WHEN EXISTS { (person)-[f:TOOK_PART]->() WHERE f.retractedAt IS NULL AND f.owner IS NULL } THEN 1 END)
  } AS people
}
CALL () {
  MATCH (person:Person)
  WHERE person.owner IS NULL AND trim(person.style) <> ''
  WITH toLower(trim(person.style)) AS style, count(*) AS holders
  WHERE holders > $floor
  RETURN collect({style: style, holders: holders}) AS styles
}
RETURN people, styles

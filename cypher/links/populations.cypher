// How many people have anything openly recorded of each kind of link, and how many share each common style. No lens: it counts what is open, the same for every viewer.
CALL () {
  MATCH (person:Person)
  WHERE person.owner IS NULL
  RETURN {
    SCHOOL: count(CASE WHEN EXISTS { (person)-[f:ATTENDED]->() WHERE f.retractedAt IS NULL AND f.owner IS NULL } THEN 1 END),
    EMPLOYER: count(CASE WHEN EXISTS { (person)-[f:WORKED_AT]->() WHERE f.retractedAt IS NULL AND f.owner IS NULL } THEN 1 END),
    BOARD: count(CASE WHEN EXISTS { (person)-[f:SERVED_ON]->() WHERE f.retractedAt IS NULL AND f.owner IS NULL } THEN 1 END),
    ORGANIZATION: count(CASE WHEN EXISTS { (person)-[f:WORKED_AT|ATTENDED|SERVED_ON|MEMBER_OF]->() WHERE f.retractedAt IS NULL AND f.owner IS NULL } THEN 1 END),
    INTEREST: count(CASE WHEN EXISTS { (person)-[f:INTERESTED_IN]->() WHERE f.retractedAt IS NULL AND f.owner IS NULL } THEN 1 END),
    TOPIC: count(CASE WHEN EXISTS { (person)-[f:KNOWS_ABOUT]->() WHERE f.retractedAt IS NULL AND f.owner IS NULL } THEN 1 END),
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

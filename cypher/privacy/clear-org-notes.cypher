// Clears notes on stakeholders, relationships and influences, and names of positions, that name somebody being erased. No lens: it deletes.
CALL () {
  MATCH ()-[r:RELATES_TO|BEARS_ON]->() WHERE r.note =~ $names
  REMOVE r.note, r.request
  RETURN count(*) AS notes
}
CALL () {
  MATCH ()-[r:STAKEHOLDER_OF]->() WHERE r.endNote =~ $names
  REMOVE r.endNote
  RETURN count(*) AS ends
}
CALL () {
  MATCH ()-[r:POSITION_AT]->() WHERE r.title =~ $names OR r.unit =~ $names
  SET r.title = CASE WHEN r.title =~ $names THEN null ELSE r.title END,
    r.unit = CASE WHEN r.unit =~ $names THEN null ELSE r.unit END, r.request = null
  RETURN count(*) AS positions
}
RETURN notes + ends + positions AS cleared

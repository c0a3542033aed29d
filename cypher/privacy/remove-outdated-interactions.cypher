// Deletes the next interactions of a source that took place long ago; the ties of those who took part are due. No lens: it deletes.
MATCH (i:Interaction) WHERE i.key > $after AND i.key < $end
WITH i ORDER BY i.key LIMIT $size
WITH collect(i) AS page, collect(i.key) AS keys
CALL (page) {
  UNWIND page AS i
  WITH i WHERE i.day < $day
  CALL (i) {
    MATCH (i)<-[:TOOK_PART]-(p:Person)
    WITH DISTINCT p ORDER BY p.id
    SET p:TiesDue
  }
  CALL (i) {
    MATCH (i)-[:HAD]->(step:CaseStep)
    DETACH DELETE step
  }
  DETACH DELETE i
  RETURN count(*) AS removed
}
RETURN size(page) AS size, last(keys) AS last, removed

// Keeps what was left out and why.
MATCH (j:ImportJob {id: $job})
UNWIND range(0, size($rejections) - 1) AS i
CREATE (j)-[:REJECTED]->(r:Rejection {position: $kept + i})
SET r += $rejections[i]

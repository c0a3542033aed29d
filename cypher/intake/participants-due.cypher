// Marks everyone who took part in these interactions: their ties are to be derived again.
UNWIND $rows AS row
WITH DISTINCT row.interaction AS key
MATCH (:Interaction {key: key})<-[t:TOOK_PART]-(p:Person) WHERE t.retractedAt IS NULL
WITH DISTINCT p
SET p:TiesDue

// Gives interests and topics the category that their names tell.
MATCH (t:Interest|Topic)
WITH t, $marks[t.id] AS mark
WHERE mark IS NOT NULL
SET t.special = mark.special, t.specialBy = mark.specialBy

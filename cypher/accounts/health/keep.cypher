// Keeps the health of accounts on a day; what is kept of a day before today stays as it is. No lens: it was reckoned from open facts for everybody alike.
UNWIND $rows AS row
MERGE (h:HealthOn {account: row.account, day: row.day})
ON CREATE SET h += row.values
ON MATCH SET h += CASE WHEN row.day < $today THEN {} ELSE row.values END
RETURN count(*) AS kept

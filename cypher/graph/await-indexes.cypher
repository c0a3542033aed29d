// Returns when every index is ready to be asked, or after a minute.
CALL db.awaitIndexes(60)

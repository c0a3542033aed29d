// Gives the embedded database's only user a new password; run on the system database.
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED

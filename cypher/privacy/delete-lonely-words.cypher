// Deletes interests and topics that nobody has any more. No lens: it deletes.
MATCH (word)
WHERE (word:Interest OR word:Topic) AND NOT EXISTS { (word)--() }
DELETE word

// The introduction that was asked for under a key, and what was asked then. No lens: the key begins with the asker.
MATCH (i:Introduction {key: $key})
RETURN i.id AS id, i.request AS request

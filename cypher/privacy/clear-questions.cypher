// Clears the names of saved questions that name somebody being erased. No lens: it deletes.
MATCH (q:SavedQuestion)
WHERE q.name =~ $names
SET q.name = 'What stood here named somebody who was erased.'

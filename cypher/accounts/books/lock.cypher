// Lets those who write about an account take turns. No lens: the account has been found through it.
MATCH (a:Account {id: $account})
SET a.id = a.id

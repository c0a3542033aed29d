// Waits for other changes to what is known of an account's people; the next ones wait for us. No lens: who writes has been shown the account.
MATCH (a:Account {id: $account})
SET a.id = a.id

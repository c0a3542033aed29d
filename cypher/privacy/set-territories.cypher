// Sets the regions whose accounts a person sees; null for the accounts of all regions. No lens: whoever may say so has been shown the person.
MATCH (p:Person {id: $person})
SET p.territories = $territories

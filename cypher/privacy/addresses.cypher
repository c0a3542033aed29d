// By which addresses somebody can be told. No lens: whoever erases a person has to know all there is of them.
MATCH (p:Person {id: $person})
RETURN toLower(trim(p.email)) AS email, p.linkedinUrl AS profile

// What a hop tells besides its strength. No lens: basis and last contact hold what every audience of the tie may know.
UNWIND $hops AS hop
MATCH (a:Person) WHERE id(a) = hop[0]
MATCH (b:Person) WHERE id(b) = hop[1]
MATCH (a)-[t:TIE]-(b)
RETURN hop[0] AS from, hop[1] AS to, coalesce(t.basis, '') AS basis, t.lastSeen AS lastSeen

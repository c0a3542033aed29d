// Which of these regions some account has that the viewer may know, whatever their territories.
MATCH (a:Account)
WHERE a.region IN $regions AND (a.owner IS NULL OR a.owner IN $lens.owners)
RETURN DISTINCT a.region AS region

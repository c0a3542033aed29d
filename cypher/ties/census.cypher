// How many ties there are, by what they rest on and by band of open strength.
MATCH (:Person)-[t:TIE]->(:Person)
RETURN replace(t.basis, 'P', '') AS basis,
  CASE
    WHEN t.open IS NULL THEN 'private'
    WHEN t.open >= $strong THEN 'strong'
    WHEN t.open >= $fair THEN 'fair'
    WHEN t.open >= $weak THEN 'weak'
    ELSE 'long shot'
  END AS band,
  count(*) AS ties
ORDER BY basis, band

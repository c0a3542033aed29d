// The names of interests and topics of which nobody says whether they are of a special category.
MATCH (t:Interest|Topic)
WHERE t.special IS NULL AND t.specialBy IS NULL OR t.specialBy = 'NAME'
RETURN t.id AS id, t.name AS name, t.special AS special

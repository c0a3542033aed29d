// Which of these interactions took place before the first day that their source keeps. No lens: it answers an import, not a viewer.
UNWIND $keys AS key
MATCH (i:Interaction {key: key}) WHERE i.day < $keptFrom
RETURN i.key AS key

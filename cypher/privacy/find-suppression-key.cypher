// The key of the list of erased people; nothing where nobody was ever erased. No lens: it is about nobody.
MATCH (k:SuppressionKey {id: 'suppression'})
RETURN k.secret AS secret, k.check AS check

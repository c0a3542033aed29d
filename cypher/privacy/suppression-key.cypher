// The key of the list of erased people; the first erasure makes it. No lens: it is about nobody.
MERGE (k:SuppressionKey {id: 'suppression'})
ON CREATE SET k.secret = $secret, k.check = $check
RETURN k.secret AS secret, k.check AS check

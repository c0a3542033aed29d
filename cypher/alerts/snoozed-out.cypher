// Snoozed alerts whose time has come. No lens: nobody looks.
MATCH (al:Alert)
WHERE al.state = 'SNOOZED' AND al.snoozedUntil <= $now
RETURN al.key AS key
ORDER BY key

// Uses a link up. No lens: it has been read before.
MATCH (l:IntroductionLink {hash: $hash})
SET l.usedAt = $now

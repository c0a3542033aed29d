// Which of these marks are on the list of what no import brings back. No lens: the marks are keyed digests.
UNWIND $marks AS mark
MATCH (s:Suppressed {mark: mark})
RETURN s.mark AS mark

// Puts marks on the list of what no import brings back. No lens: the marks are keyed digests.
UNWIND $marks AS mark
MERGE (:Suppressed {mark: mark})

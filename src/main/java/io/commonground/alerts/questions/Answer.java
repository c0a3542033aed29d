package io.commonground.alerts.questions;

import io.commonground.paths.CheckedPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a saved question is answered.
 *
 * @param ids own ids of the people or accounts, in order
 * @param paths the strongest first
 * @param complete whether these are all
 */
record Answer(List<String> ids, List<CheckedPath> paths, boolean complete) {

    /** A path this much stronger or weaker is another answer. */
    static final double NOTABLE = 0.02;

    /** Those who were not there when its owner looked last. */
    List<String> entered(SavedQuestion question) {
        Set<String> seen = new HashSet<>(question.seen());
        return ids.stream().filter(id -> !seen.contains(id)).toList();
    }

    /** How many were there then and are not any more. */
    long left(SavedQuestion question) {
        Set<String> now = new HashSet<>(ids);
        return question.seen().stream().filter(id -> !now.contains(id)).count();
    }

    /** Of the best path, null where there is none. */
    @Nullable Double strength() {
        return paths.isEmpty() ? null : (Double) paths.getFirst().strength();
    }

    boolean differsFromSeen(SavedQuestion question) {
        return !entered(question).isEmpty()
                || left(question) > 0
                || moved(strength(), question.seenStrength());
    }

    private static boolean moved(@Nullable Double now, @Nullable Double before) {
        return now == null || before == null
                ? now != null || before != null
                : Math.abs(now - before) >= NOTABLE;
    }
}

package io.commonground.alerts.rules;

import java.util.List;
import java.util.Set;

/**
 * What a rule found.
 *
 * @param causes what is to be warned of
 * @param untold keys of causes of which nothing can be said this time: their alerts stay as they
 *     are
 */
public record Found(List<Cause> causes, Set<String> untold) {

    public static final Found NOTHING = new Found(List.of(), Set.of());

    public Found {
        causes = List.copyOf(causes);
        untold = Set.copyOf(untold);
    }
}

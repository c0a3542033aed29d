package io.commonground.paths;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Whom the vendor's executives want to reach.
 *
 * @param people own ids
 * @param day the day whose executives are meant
 * @param past whether the ties of that day are scored from the facts of then; else today's are
 *     taken
 * @param maxHops the longest path
 */
public record WayQuestion(Collection<String> people, LocalDate day, boolean past, int maxHops) {

    public WayQuestion {
        PathQuestion.checkHops(maxHops, PathQuestion.MOST_HOPS);
    }
}

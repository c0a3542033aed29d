package io.commonground.paths;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * To whom the vendor's team wants to come.
 *
 * @param groups own ids of people, by whatever their group is called
 * @param day the day whose team is meant
 * @param past whether the ties of that day are scored from the facts of then; else today's are
 *     taken
 * @param least the weakest tie that makes a way, 0 to 1
 * @param told whether it is to be told what ties rest on and who stands between, which takes two
 *     statements more
 * @param patience how long it may take; null for as long as a question that somebody waits for
 */
public record ApproachQuestion(
        Map<String, ? extends Collection<String>> groups,
        LocalDate day,
        boolean past,
        double least,
        boolean told,
        @Nullable Duration patience) {}

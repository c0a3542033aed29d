package io.commonground.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why two people are tied as strongly as they are, for one viewer.
 *
 * @param strength in (0, 1], the stored strength for that viewer
 * @param basis the kinds of evidence it has
 * @param lastSeen the last contact, or the day their last time together ended; null where unknown
 * @param reasons its parts, largest first; their shares add up to 1
 */
public record Explanation(
        double strength, Set<TieBasis> basis, @Nullable LocalDate lastSeen, List<Reason> reasons) {

    public Explanation {
        basis = Set.copyOf(basis);
        reasons = List.copyOf(reasons);
    }
}

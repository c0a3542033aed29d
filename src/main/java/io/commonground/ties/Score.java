package io.commonground.ties;

import io.commonground.graph.PartialDate;
import io.commonground.graph.Source;
import io.commonground.graph.YearBand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The strength of one tie for one audience, and what it is made of.
 *
 * @param strength in (0, 1]
 * @param parts grounds with their shares, which add up to 1
 */
record Score(double strength, List<Part> parts) {

    /** A ground and its share. */
    record Part(Ground ground, double share) {}

    Set<TieBasis> basis() {
        Set<TieBasis> bases = EnumSet.noneOf(TieBasis.class);
        parts.forEach(part -> bases.add(part.ground().basis()));
        return bases;
    }

    /** Days since 1970; null where no ground has a day. */
    @Nullable Integer lastSeen() {
        double last =
                parts.stream()
                        .mapToDouble(part -> part.ground().lastDay())
                        .filter(day -> !Double.isNaN(day))
                        .max()
                        .orElse(Double.NaN);
        return Double.isNaN(last) ? null : (Integer) (int) Math.floor(last);
    }

    /**
     * Its parts in words.
     *
     * @param ages whether dates that tell how old the two are are shown as they are
     */
    Explanation explained(Map<String, Source> sources, boolean ages) {
        List<Reason> reasons = new ArrayList<>();
        parts.stream()
                .sorted(Comparator.comparingDouble(Part::share).reversed())
                .forEach(part -> reasons.add(reason(part.ground(), part.share(), sources, ages)));
        Integer last = lastSeen();
        LocalDate seen = last == null ? null : LocalDate.ofEpochDay(last);
        return new Explanation(strength, basis(), seen, reasons);
    }

    /** Whether somebody's word stands behind it that is more than a social-network contact. */
    boolean personal() {
        return parts.stream()
                .anyMatch(part ->
                        part.ground() instanceof Statement statement && statement.personal());
    }

    private static Reason reason(
            Ground ground, double share, Map<String, Source> sources, boolean ages) {
        if (ground instanceof TimeTogether time && time.isSpecial()) {
            return Reason.undisclosed(share, time.basis());
        }
        List<Source> from =
                ground.sources().stream().map(sources::get).filter(Objects::nonNull).toList();
        return ground instanceof TimeTogether time && time.tellsAge() && !ages
                ? new Reason(
                        time.kind(),
                        time.descriptionInBands(),
                        share,
                        time.basis(),
                        YearBand.text(time.from()),
                        YearBand.text(time.to()),
                        from)
                : new Reason(
                        ground.kind(),
                        ground.description(),
                        share,
                        ground.basis(),
                        text(ground.from()),
                        text(ground.to()),
                        from);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }
}

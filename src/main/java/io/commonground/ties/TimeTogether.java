package io.commonground.ties;

import io.commonground.graph.PartialDate;
import io.commonground.graph.YearBand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Time together at one place, as far as it counts.
 *
 * @param years of it that no closer place counts already
 */
record TimeTogether(Common common, double years) implements Ground {

    /** What the shared units of a pair amount to; small terms are left out. */
    static List<TimeTogether> of(
            PairEvidence evidence, Audience audience, ScoringSettings settings, double day) {
        if (evidence.shared().isEmpty()) {
            return List.of();
        }
        List<Common> commons =
                evidence.shared().stream()
                        .flatMap(s -> Commons.of(s, evidence.pair(), audience, settings, day))
                        .filter(common -> common.term() >= settings.smallestTerm())
                        .sorted(Common.ORDER)
                        .toList();
        double[] years = Nesting.years(commons);
        return IntStream.range(0, commons.size())
                .filter(i -> years[i] > 0)
                .mapToObj(i -> new TimeTogether(commons.get(i), years[i]))
                .toList();
    }

    @Override
    public TieBasis basis() {
        return TieBasis.INFERRED;
    }

    @Override
    public ReasonKind kind() {
        return common.bond().reason();
    }

    @Override
    public double term() {
        return common.rate() * years;
    }

    @Override
    public String description() {
        List<String> notes = new ArrayList<>();
        if (common.assumed()) {
            notes.add("years assumed");
        }
        notes.addAll(sizeAssumed());
        return what() + " " + when() + aside(notes);
    }

    /** A sentence for those who are not shown how old people are. */
    String descriptionInBands() {
        YearBand begin = YearBand.of(common.from());
        PartialDate to = common.to();
        return what()
                + " "
                + (to == null ? "since " + begin : begin.to(YearBand.of(to)))
                + aside(sizeAssumed());
    }

    private static String aside(List<String> notes) {
        return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
    }

    private List<String> sizeAssumed() {
        return common.size().assumed()
                ? List.of("size assumed " + common.size().people())
                : List.of();
    }

    /** Whether it tells of religion, party, union, health or ethnicity. */
    boolean isSpecial() {
        return common.place().unit().special();
    }

    /** Whether its dates tell how old the two are. */
    boolean tellsAge() {
        return common.studies();
    }

    private String what() {
        String name = common.place().unit().name();
        String part = common.place().part();
        return switch (common.bond()) {
            case BOARD ->
                    name.startsWith("Board of ")
                            ? "Both on the board of " + name.substring("Board of ".length())
                            : "Both on " + name;
            case CLASS -> "Together at " + name;
            case WORK -> "Worked together at " + name + (part == null ? "" : ", " + part + ",");
            case ORGANIZATION -> "Both in " + name;
        };
    }

    private String when() {
        int first = Days.year(common.together().begin());
        int last = Days.year(common.together().end());
        if (common.to() == null) {
            return "since " + first;
        }
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    @Override
    public @Nullable PartialDate from() {
        return common.from();
    }

    @Override
    public @Nullable PartialDate to() {
        return common.to();
    }

    @Override
    public Collection<String> sources() {
        return common.sources();
    }

    /** What tells how old they are, or where they belong, is not stored for everybody to read. */
    @Override
    public double lastDay() {
        return tellsAge() || isSpecial() ? Double.NaN : common.together().end();
    }
}

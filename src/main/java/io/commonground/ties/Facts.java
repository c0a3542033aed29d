package io.commonground.ties;

import io.commonground.graph.Degrees;
import io.commonground.graph.Names;
import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of facts as evidence; those that had not begun by the day asked about are passed over.
 *
 * @param scoring for the day asked about
 * @param today the last day of which nothing on record is passed over for want of a beginning
 * @param studies whether time at school counts
 */
record Facts(Sources sources, Scoring scoring, double today, boolean studies) {

    /** For the day that all ties are scored for. */
    static Facts ofToday(Transaction transaction, Scoring scoring) {
        return new Facts(Sources.read(transaction), scoring, scoring.day(), true);
    }

    /** For any day, looking back from the one that all ties are scored for. */
    static Facts asOf(Transaction transaction, Scoring scoring, Lens lens) {
        double today =
                transaction
                        .find("ties/layer", Map.of())
                        .map(layer -> (double) layer.number("scoringDay"))
                        .orElse(Double.POSITIVE_INFINITY);
        boolean studies = lens.ages() || scoring.day() >= today;
        return new Facts(Sources.read(transaction), scoring, today, studies);
    }

    ScoringSettings settings() {
        return scoring.settings();
    }

    double day() {
        return scoring.day();
    }

    Roster roster(Row row) {
        List<String> special = row.texts("special");
        UnitFacts unit =
                new UnitFacts(
                        row.text("id"),
                        String.valueOf(row.findText("name")),
                        String.valueOf(row.findText("kind")),
                        row.findInteger("headcount"),
                        row.flag("complete"),
                        !special.isEmpty(),
                        Set.copyOf(row.texts("enclosing")));
        List<Spell> spells =
                row.rows("spells").stream()
                        .filter(fact -> sources.admit(fact, special))
                        .flatMap(this::spell)
                        .toList();
        return Roster.of(unit, spells, day());
    }

    /**
     * Whether a fact had begun. Without a known beginning it counts from the day its source was
     * retrieved, or from its end where that is earlier.
     */
    private boolean begun(Row fact, @Nullable PartialDate from, @Nullable PartialDate to) {
        if (from != null) {
            return Days.earliest(from) <= day();
        }
        double end = to == null ? Double.POSITIVE_INFINITY : Days.earliest(to);
        return Math.min(Math.min(end, today), sources.retrieved(fact)) <= day();
    }

    private Stream<Spell> spell(Row row) {
        Affiliation kind = Affiliation.valueOf(row.text("kind"));
        PartialDate to = row.findDate("to");
        PartialDate given = row.findDate("from");
        boolean assumed = kind == Affiliation.ATTENDED && given == null && to != null;
        PartialDate from = assumed && to != null ? enrolled(to, row.findText("degree")) : given;
        if (!begun(row, from, to) || kind == Affiliation.ATTENDED && !studies) {
            return Stream.empty();
        }
        return Stream.of(
                new Spell(
                        row.text("person"),
                        kind,
                        folded(row.findText("part")),
                        from,
                        to,
                        row.flag("current"),
                        assumed,
                        sources.confidence(row),
                        row.findText("owner"),
                        sources.of(row)));
    }

    private PartialDate enrolled(PartialDate graduation, @Nullable String degree) {
        return graduation.plusYears(
                -(Degrees.isFurther(degree)
                        ? settings().furtherDegreeYears()
                        : settings().firstDegreeYears()));
    }

    private static @Nullable String folded(@Nullable String part) {
        return part == null || part.isBlank() ? null : Names.fold(part);
    }

    Interaction interaction(Row row) {
        return new Interaction(
                row.text("id"),
                ContactKind.valueOf(row.text("kind")),
                row.integer("day"),
                row.findText("owner"),
                sources.of(row),
                row.rows("participants").stream()
                        .filter(participant -> !RoleMailbox.is(participant.findText("email")))
                        .map(this::participant)
                        .toList());
    }

    private Participant participant(Row row) {
        return new Participant(
                row.text("person"),
                row.findText("role"),
                sources.confidence(row),
                row.findText("owner"));
    }

    Stream<Word> word(Row row) {
        PartialDate since = row.findDate("since");
        PartialDate until = row.findDate("until");
        if (!begun(row, since, until)) {
            return Stream.empty();
        }
        return Stream.of(
                new Word(
                        row.text("id"),
                        row.text("by"),
                        row.text("about"),
                        ConnectionKind.valueOf(row.text("kind")),
                        since,
                        until,
                        row.findReal("strength"),
                        sources.confidence(row),
                        row.findText("owner"),
                        sources.of(row)));
    }
}

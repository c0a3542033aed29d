package io.commonground.links;

import io.commonground.graph.Names;
import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Source;
import io.commonground.graph.Spell;
import io.commonground.graph.YearBand;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a person, as it stood on the day asked for.
 *
 * @param spell when it held
 * @param seat own id of the board it is a seat on, null otherwise
 * @param type type of the relationship of an affiliation, empty otherwise
 * @param degree the degree of studies, folded; null otherwise
 * @param unit the part of an organization, folded; null otherwise
 * @param evidence the fact as a link shows it
 * @param veiled the same for those who are not shown how old people are
 */
record Fact(
        Spell spell,
        @Nullable String seat,
        String type,
        @Nullable String degree,
        @Nullable String unit,
        LinkEvidence evidence,
        LinkEvidence veiled) {

    /** The earliest first; the rest of the order only makes it stable. */
    static final Comparator<Fact> ORDER =
            Comparator.comparing((Fact fact) -> begin(fact.spell))
                    .thenComparing(fact -> fact.evidence.description())
                    .thenComparing(fact -> fact.evidence.confidence())
                    .thenComparing(fact -> sourceId(fact.evidence.source()));

    private static LocalDate begin(Spell spell) {
        PartialDate from = spell.from();
        return from == null ? LocalDate.MAX : from.earliest();
    }

    private static String sourceId(@Nullable Source source) {
        return source == null ? "" : source.id();
    }

    /** The facts of each person, in order. */
    static Map<String, List<Fact>> byPerson(Stream<Fact> facts) {
        return facts.sorted(ORDER).collect(Collectors.groupingBy(fact -> fact.evidence.person()));
    }

    /**
     * An affiliation; empty where it was not yet one on that day.
     *
     * @param studiesDay the day for studies, which would tell somebody's age where it could be
     *     moved at will
     */
    static Optional<Fact> ofAffiliation(Row row, LocalDate day, LocalDate studiesDay) {
        String type = row.text("type");
        boolean studies = type.equals("ATTENDED");
        boolean seat = type.equals("SERVED_ON");
        Spell recorded =
                studies
                        ? Spell.ofStudies(
                                row.findDate("from"),
                                row.findDate("to"),
                                row.flag("current"),
                                row.findText("degree"))
                        : Spell.of(row.findDate("from"), row.findDate("to"), row.flag("current"));
        String words = Wording.ofAffiliation(row);
        return of(row, words, recorded, studies ? studiesDay : day)
                .map(fact ->
                        new Fact(
                                fact.spell,
                                row.findText("seat"),
                                type,
                                studies ? folded(row.findText("degree")) : null,
                                seat ? null : folded(row.findText("unit")),
                                fact.evidence,
                                studies ? veiled(fact, words) : fact.evidence));
    }

    private static LinkEvidence veiled(Fact fact, String words) {
        LinkEvidence exact = fact.evidence;
        return new LinkEvidence(
                exact.person(),
                exact.other(),
                fact.spell.isOpen() ? words : words + ", " + YearBand.text(fact.spell),
                band(exact.from()),
                band(exact.to()),
                exact.confidence(),
                exact.source());
    }

    private static @Nullable String band(@Nullable String date) {
        return date == null ? null : YearBand.of(PartialDate.of(date)).toString();
    }

    /** Whether it tells how old somebody is. */
    boolean isStudies() {
        return type.equals(CommonLinkKind.SCHOOL.ownType());
    }

    /** Any other fact; empty where it did not hold yet on that day. */
    static Optional<Fact> of(Row row, String words, Spell recorded, LocalDate day) {
        Row origin = row.findRow("source");
        Source source = origin == null ? null : Source.of(origin);
        PartialDate retrievedOn = source == null ? null : source.retrievedOn();
        return recorded.asOf(day, retrievedOn)
                .map(spell ->
                        plain(
                                spell,
                                evidence(
                                        row.text("person"),
                                        row.findText("other"),
                                        words,
                                        spell,
                                        row.real("confidence"),
                                        source)));
    }

    /** A tie, which is derived and so is as sure as its strength says. */
    static Fact ofTie(String person, String acquaintance, String words, Spell spell) {
        return plain(spell, evidence(person, acquaintance, words, spell, 1, null));
    }

    private static Fact plain(Spell spell, LinkEvidence evidence) {
        return new Fact(spell, null, "", null, null, evidence, evidence);
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null || text.isBlank() ? null : Names.fold(text);
    }

    private static LinkEvidence evidence(
            String person,
            @Nullable String other,
            String words,
            Spell spell,
            double confidence,
            @Nullable Source source) {
        PartialDate from = spell.assumed() ? null : spell.from();
        PartialDate to = spell.current() ? null : spell.to();
        return new LinkEvidence(
                person,
                other,
                spell.isOpen() ? words : words + ", " + spell,
                from == null ? null : from.text(),
                to == null ? null : to.text(),
                confidence,
                source);
    }
}

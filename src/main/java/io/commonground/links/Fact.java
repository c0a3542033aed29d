package io.commonground.links;

import io.commonground.graph.Names;
import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Source;
import io.commonground.graph.Spell;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact about one of the two, as it stood on the day asked for.
 *
 * @param person own id of the person
 * @param words what it says, without dates
 * @param spell when it held
 * @param seat own id of the board it is a seat on, null otherwise
 * @param type type of the relationship of an affiliation, empty otherwise
 * @param degree the degree of studies, folded; null otherwise
 * @param unit the part of an organization, folded; null otherwise
 * @param confidence how sure it is, 0 to 1
 * @param source where it came from, null for a tie
 */
record Fact(
        String person,
        String words,
        Spell spell,
        @Nullable String seat,
        String type,
        @Nullable String degree,
        @Nullable String unit,
        double confidence,
        @Nullable Source source) {

    /** An affiliation; empty where it was not yet one on that day. */
    static Optional<Fact> ofAffiliation(Row row, LocalDate day) {
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
        return of(row, Wording.ofAffiliation(row), recorded, day)
                .map(fact ->
                        new Fact(
                                fact.person,
                                fact.words,
                                fact.spell,
                                row.findText("seat"),
                                type,
                                studies ? folded(row.findText("degree")) : null,
                                seat ? null : folded(row.findText("unit")),
                                fact.confidence,
                                fact.source));
    }

    /** Any other fact; empty where it did not hold yet on that day. */
    static Optional<Fact> of(Row row, String words, Spell recorded, LocalDate day) {
        Row origin = row.findRow("source");
        Source source = origin == null ? null : Source.of(origin);
        PartialDate retrievedOn = source == null ? null : source.retrievedOn();
        return recorded.asOf(day, retrievedOn)
                .map(spell ->
                        new Fact(
                                row.text("person"),
                                words,
                                spell,
                                null,
                                "",
                                null,
                                null,
                                row.real("confidence"),
                                source));
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null || text.isBlank() ? null : Names.fold(text);
    }

    LinkEvidence evidence() {
        PartialDate from = spell.assumed() ? null : spell.from();
        PartialDate to = spell.current() ? null : spell.to();
        return new LinkEvidence(
                person,
                spell.isOpen() ? words : words + ", " + spell,
                from == null ? null : from.text(),
                to == null ? null : to.text(),
                confidence,
                source);
    }
}

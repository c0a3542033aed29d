package io.commonground.links;

import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Spell;
import java.time.LocalDate;
import java.util.List;

/** What two people share besides organizations, read from one row each. */
final class SharedThing {

    private SharedThing() {}

    static Shared of(Pair pair, Row row, LocalDate day) {
        CommonLinkKind kind = CommonLinkKind.valueOf(row.text("kind"));
        Row thing = row.getRow("subject");
        Subject subject = subject(kind, thing);
        List<Fact> facts =
                row.rows("facts").stream()
                        .flatMap(fact ->
                                Fact.of(
                                        fact,
                                        words(kind, fact, subject.name()),
                                        spell(kind, fact, thing),
                                        day)
                                        .stream())
                        .toList();
        // A connection is one fact about both.
        boolean mutual = kind == CommonLinkKind.CONNECTION;
        return new Shared(
                kind,
                subject,
                holders(row),
                facts.stream().filter(fact -> mutual || fact.person().equals(pair.one())).toList(),
                facts.stream()
                        .filter(fact -> mutual || fact.person().equals(pair.other()))
                        .toList());
    }

    private static Subject subject(CommonLinkKind kind, Row thing) {
        SubjectKind what =
                switch (kind) {
                    case INTEREST -> SubjectKind.INTEREST;
                    case TOPIC -> SubjectKind.TOPIC;
                    case STYLE -> SubjectKind.STYLE;
                    case INTERACTION -> SubjectKind.INTERACTION;
                    case ACQUAINTANCE, CONNECTION -> SubjectKind.PERSON;
                    case SCHOOL, EMPLOYER, BOARD, ORGANIZATION ->
                            throw new IllegalArgumentException("A unit is no such row: " + kind);
                };
        String name =
                kind == CommonLinkKind.INTERACTION
                        ? Wording.interaction(
                                thing.findText("type"), day(thing), thing.findText("name"))
                        : thing.text("name");
        return new Subject(what, thing.text("id"), name);
    }

    private static String words(CommonLinkKind kind, Row fact, String subject) {
        return switch (kind) {
            case INTEREST -> Wording.ofInterest(fact, subject);
            case TOPIC -> Wording.ofTopic(fact, subject);
            case STYLE -> Wording.ofStyle(fact, subject);
            case ACQUAINTANCE -> Wording.ofTie(fact, subject);
            case CONNECTION -> Wording.ofConnection(fact);
            case INTERACTION -> Wording.ofParticipation(fact, subject);
            case SCHOOL, EMPLOYER, BOARD, ORGANIZATION -> Wording.ofAffiliation(fact);
        };
    }

    private static Spell spell(CommonLinkKind kind, Row fact, Row thing) {
        if (kind == CommonLinkKind.INTERACTION) {
            PartialDate at = PartialDate.ofDay(day(thing));
            return Spell.of(at, at, false);
        }
        return Spell.of(fact.findDate("from"), fact.findDate("to"), fact.flag("current"));
    }

    /** Styles are counted elsewhere. */
    private static long holders(Row row) {
        Integer holders = row.findInteger("holders");
        return holders == null ? 0 : holders;
    }

    private static LocalDate day(Row interaction) {
        return LocalDate.ofEpochDay(interaction.number("day"));
    }
}

package io.commonground.links;

import io.commonground.graph.PartialDate;
import io.commonground.graph.Row;
import io.commonground.graph.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An interest, a topic or a past interaction that people of both sides have, read from one row.
 *
 * @param kind what kind of link it makes
 * @param subject the thing
 * @param holders how many people have it openly
 * @param facts what says so, by person
 */
record CommonThing(
        CommonLinkKind kind, Subject subject, long holders, Map<String, List<Fact>> facts)
        implements Common {

    static CommonThing of(CommonLinkKind kind, Row row, LocalDate day) {
        Row thing = row.getRow("subject");
        Subject subject = subject(kind, thing);
        return new CommonThing(
                kind,
                subject,
                row.number("holders"),
                Fact.byPerson(
                        row.rows("facts").stream()
                                .flatMap(fact ->
                                        Fact.of(
                                                fact,
                                                words(kind, fact, subject.name()),
                                                spell(kind, fact, thing),
                                                day)
                                                .stream())));
    }

    private static Subject subject(CommonLinkKind kind, Row thing) {
        if (thing.flag("undisclosed")) {
            return Subject.UNDISCLOSED;
        }
        SubjectKind what = SubjectKind.valueOf(kind.name());
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
            case INTERACTION -> Wording.ofParticipation(fact, subject);
            case SCHOOL, EMPLOYER, BOARD, ORGANIZATION, STYLE, ACQUAINTANCE, CONNECTION ->
                    throw new IllegalArgumentException("Not such a thing: " + kind);
        };
    }

    private static Spell spell(CommonLinkKind kind, Row fact, Row thing) {
        if (kind == CommonLinkKind.INTERACTION) {
            PartialDate at = PartialDate.ofDay(day(thing));
            return Spell.of(at, at, false);
        }
        return Spell.of(fact.findDate("from"), fact.findDate("to"), fact.flag("current"));
    }

    private static LocalDate day(Row interaction) {
        return LocalDate.ofEpochDay(interaction.number("day"));
    }

    @Override
    public Set<String> people() {
        return facts.keySet();
    }

    @Override
    public Stream<Shared> of(Pair pair) {
        return Shared.of(pair, kind, subject, holders, facts);
    }
}

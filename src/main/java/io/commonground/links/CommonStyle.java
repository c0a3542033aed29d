package io.commonground.links;

import io.commonground.graph.Row;
import io.commonground.graph.Spell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way in which people like to work, named as the one of a pair puts it.
 *
 * @param id the style, folded
 * @param spellings how each of the people puts it
 * @param facts what says so, by person
 */
record CommonStyle(String id, Map<String, String> spellings, Map<String, List<Fact>> facts)
        implements Common {

    static CommonStyle of(Row row, LocalDate day) {
        Spell always = Spell.of(null, null, false);
        List<Row> facts = row.rows("facts");
        return new CommonStyle(
                row.getRow("subject").text("id"),
                facts.stream()
                        .collect(
                                Collectors.toMap(
                                        fact -> fact.text("person"), fact -> fact.text("style"))),
                Fact.byPerson(
                        facts.stream()
                                .flatMap(fact ->
                                        Fact.of(
                                                fact,
                                                Wording.ofStyle(fact, fact.text("style")),
                                                always,
                                                day)
                                                .stream())));
    }

    @Override
    public Set<String> people() {
        return facts.keySet();
    }

    @Override
    public Stream<Shared> of(Pair pair) {
        Subject subject =
                new Subject(SubjectKind.STYLE, id, spellings.getOrDefault(pair.one(), id));
        return Shared.of(pair, CommonLinkKind.STYLE, subject, 0, facts);
    }
}

package io.commonground.links;

import io.commonground.graph.Row;
import io.commonground.graph.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody of the others, and what connects them to the ones: each fact is about both of a pair.
 *
 * @param subject the person
 * @param holders how many people they are openly connected to
 * @param facts the connections, by the one at the other end
 */
record CommonConnection(Subject subject, long holders, Map<String, List<Fact>> facts)
        implements Common {

    static CommonConnection of(Row row, LocalDate day) {
        Row person = row.getRow("subject");
        Map<String, List<Row>> rows = new HashMap<>();
        row.rows("facts")
                .forEach(fact ->
                        rows.computeIfAbsent(fact.text("about"), _ -> new ArrayList<>()).add(fact));
        Map<String, List<Fact>> facts = new HashMap<>();
        rows.forEach((one, about) -> facts.put(one, facts(about, day)));
        return new CommonConnection(
                new Subject(SubjectKind.PERSON, person.text("id"), person.text("name")),
                row.number("holders"),
                facts);
    }

    private static List<Fact> facts(List<Row> rows, LocalDate day) {
        return rows.stream()
                .flatMap(fact ->
                        Fact.of(
                                fact,
                                Wording.ofConnection(fact),
                                Spell.of(
                                        fact.findDate("from"),
                                        fact.findDate("to"),
                                        fact.flag("current")),
                                day)
                                .stream())
                .sorted(Fact.ORDER)
                .toList();
    }

    @Override
    public Set<String> people() {
        Set<String> people = new HashSet<>(facts.keySet());
        people.add(subject.ownId());
        return people;
    }

    @Override
    public Stream<Shared> of(Pair pair) {
        List<Fact> both = facts.getOrDefault(pair.one(), List.of());
        return pair.other().equals(subject.ownId()) && !both.isEmpty()
                ? Stream.of(new Shared(CommonLinkKind.CONNECTION, subject, holders, both, both))
                : Stream.empty();
    }
}

package io.commonground.accounts.org;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has or had a say in accounts: three statements, however many accounts and people. */
@Component
class Rosters {

    private final Graph graph;

    Rosters(Graph graph) {
        this.graph = graph;
    }

    /** By account; one that the viewer may not see has nobody. */
    Map<String, Roster> of(Collection<String> accounts, AsOf asOf, Lens lens) {
        return graph.reading(transaction -> of(accounts, asOf, lens, transaction));
    }

    Map<String, Roster> of(
            Collection<String> accounts, AsOf asOf, Lens lens, Transaction transaction) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", accounts.stream().distinct().toList());
        parameters.put("lens", lens.asParameter());
        Map<String, List<Row>> people = byAccount("stakeholders", parameters, transaction);
        Map<String, List<Row>> positions = byAccount("positions", parameters, transaction);
        parameters.put("named", named(accounts, people, positions));
        Map<String, List<Row>> careers = byAccount("careers", parameters, transaction);
        return accounts.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                account -> account,
                                account ->
                                        roster(
                                                account,
                                                asOf,
                                                people.getOrDefault(account, List.of()),
                                                positions.getOrDefault(account, List.of()),
                                                careers(
                                                        careers.getOrDefault(
                                                                account, List.of())))));
    }

    private static Map<String, List<Row>> byAccount(
            String statement, Map<String, Object> parameters, Transaction transaction) {
        return transaction.run("accounts/org/" + statement, parameters).stream()
                .collect(groupingBy(row -> row.text("account")));
    }

    private static List<Map<String, Object>> named(
            Collection<String> accounts,
            Map<String, List<Row>> people,
            Map<String, List<Row>> positions) {
        return accounts.stream()
                .distinct()
                .map(account -> {
                    Set<String> ids = new LinkedHashSet<>();
                    people.getOrDefault(account, List.of())
                            .forEach(row -> {
                                ids.add(row.text("person"));
                                row.rows("lines").forEach(line -> ids.add(line.text("superior")));
                            });
                    positions
                            .getOrDefault(account, List.of())
                            .forEach(row ->
                                    row.rows("holders")
                                            .forEach(holder -> ids.add(holder.text("person"))));
                    return Map.<String, Object>of("account", account, "people", List.copyOf(ids));
                })
                .toList();
    }

    private static Map<String, Career> careers(List<Row> rows) {
        Map<String, Career> careers = new HashMap<>();
        rows.stream()
                .collect(groupingBy(row -> row.text("person"), mapping(Post::of, toList())))
                .forEach((person, posts) -> careers.put(person, new Career(posts)));
        return careers;
    }

    private static Roster roster(
            String account,
            AsOf asOf,
            List<Row> people,
            List<Row> positions,
            Map<String, Career> careers) {
        List<Stakeholder> stakeholders =
                people.stream()
                        .flatMap(row -> stakeholder(account, row, careers, asOf).stream())
                        .sorted(Stakeholder.ORDER)
                        .toList();
        return new Roster(
                account,
                asOf,
                stakeholders,
                positions.stream().flatMap(row -> position(row, asOf)).toList(),
                careers);
    }

    private static Optional<Stakeholder> stakeholder(
            String account, Row row, Map<String, Career> careers, AsOf asOf) {
        Who who = Who.of(row);
        return Stakeholder.of(
                account,
                who,
                row.rows("facts").stream().map(StakeholderFact::of).toList(),
                row.rows("lines").stream()
                        .map(line -> ReportingLine.of(line, who.ownId()))
                        .toList(),
                careers.getOrDefault(who.ownId(), Career.UNKNOWN),
                asOf);
    }

    /** A position that had been there by that day, with what was said of it last. */
    private static Stream<Position> position(Row row, AsOf asOf) {
        return asOf.said(row.rows("words").stream().map(PositionWord::of).toList()).stream()
                .filter(word -> asOf.isWithin(word.telling()))
                .limit(1)
                .map(word ->
                        new Position(
                                row.text("position"),
                                word.title(),
                                word.unit(),
                                word.seniority(),
                                word.telling(),
                                asOf.said(row.rows("holders").stream().map(Holding::of).toList()),
                                asOf
                                        .said(
                                                row.rows("lines").stream()
                                                        .map(PositionLine::of)
                                                        .toList())
                                        .stream()
                                        .filter(line -> asOf.isWithin(line.telling()))
                                        .toList()));
    }
}

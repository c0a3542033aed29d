package io.commonground.links;

import io.commonground.graph.Row;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What two people share at one organization: each board by itself, the rest together. */
final class SharedUnits {

    private final Pair pair;
    private final Row row;
    private final List<Fact> facts;

    SharedUnits(Pair pair, Row row, LocalDate day) {
        this.pair = pair;
        this.row = row;
        this.facts =
                row.rows("facts").stream()
                        .flatMap(fact -> Fact.ofAffiliation(fact, day).stream())
                        .toList();
    }

    Stream<Shared> all() {
        List<Shared> boards =
                row.rows("boards").stream().map(this::board).filter(Shared::isMutual).toList();
        Set<String> covered = new HashSet<>();
        boards.forEach(board -> covered.add(board.subject().ownId()));
        Shared rest = organization(fact -> !covered.contains(fact.seat()));
        return Stream.concat(boards.stream(), Stream.of(rest)).filter(Shared::isMutual);
    }

    private Shared board(Row board) {
        String id = board.text("id");
        Subject subject = new Subject(SubjectKind.BOARD, id, board.text("name"));
        return shared(
                CommonLinkKind.BOARD,
                subject,
                board.number("holders"),
                fact -> id.equals(fact.seat()));
    }

    private Shared organization(Predicate<Fact> open) {
        CommonLinkKind kind = kind(facts.stream().filter(open).toList());
        Row holders = row.getRow("holders");
        Subject subject =
                new Subject(
                        SubjectKind.ofLabel(row.text("type")), row.text("id"), row.text("name"));
        return shared(kind, subject, holders.number(kind.name()), open);
    }

    private CommonLinkKind kind(List<Fact> open) {
        return Stream.of(CommonLinkKind.SCHOOL, CommonLinkKind.EMPLOYER, CommonLinkKind.BOARD)
                .filter(kind -> bothHave(kind.ownType(), open))
                .findFirst()
                .orElse(CommonLinkKind.ORGANIZATION);
    }

    private boolean bothHave(String type, List<Fact> open) {
        return Stream.of(pair.one(), pair.other())
                .allMatch(person ->
                        open.stream()
                                .anyMatch(fact ->
                                        fact.type().equals(type) && fact.person().equals(person)));
    }

    private Shared shared(
            CommonLinkKind kind, Subject subject, long holders, Predicate<Fact> which) {
        List<Fact> chosen = facts.stream().filter(which).toList();
        return new Shared(
                kind,
                subject,
                holders,
                chosen.stream().filter(fact -> fact.person().equals(pair.one())).toList(),
                chosen.stream().filter(fact -> fact.person().equals(pair.other())).toList());
    }
}

package io.commonground.links;

import io.commonground.graph.Row;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What people have in common at one organization: each board by itself, the rest together. */
final class CommonUnit implements Common {

    /** A board on which people of both sides sit. */
    private record Board(Subject subject, long holders) {}

    private final Subject subject;
    private final Row holders;
    private final List<Board> boards;
    private final Map<String, List<Fact>> facts;

    CommonUnit(Row row, LocalDate day, LocalDate studiesDay) {
        subject =
                row.flag("undisclosed")
                        ? Subject.UNDISCLOSED
                        : new Subject(
                                SubjectKind.ofLabel(row.text("type")),
                                row.text("id"),
                                row.text("name"));
        holders = row.getRow("holders");
        boards = row.rows("boards").stream().map(CommonUnit::board).toList();
        facts =
                Fact.byPerson(
                        row.rows("facts").stream()
                                .flatMap(fact ->
                                        Fact.ofAffiliation(fact, day, studiesDay).stream()));
    }

    private static Board board(Row row) {
        return new Board(
                new Subject(SubjectKind.BOARD, row.text("id"), row.text("name")),
                row.number("holders"));
    }

    @Override
    public Set<String> people() {
        return facts.keySet();
    }

    @Override
    public Stream<Shared> of(Pair pair) {
        List<Fact> ones = facts.getOrDefault(pair.one(), List.of());
        List<Fact> others = facts.getOrDefault(pair.other(), List.of());
        if (subject.isUndisclosed()) {
            return Stream.of(undisclosed(ones, others)).filter(Shared::isMutual);
        }
        List<Shared> seats =
                boards.stream()
                        .map(board -> at(board, ones, others))
                        .filter(Shared::isMutual)
                        .toList();
        Set<String> covered = new HashSet<>();
        seats.forEach(seat -> covered.add(seat.subject().ownId()));
        Shared rest =
                rest(
                        which(ones, fact -> !covered.contains(fact.seat())),
                        which(others, fact -> !covered.contains(fact.seat())));
        return Stream.concat(seats.stream(), Stream.of(rest)).filter(Shared::isMutual);
    }

    private static Shared at(Board board, List<Fact> ones, List<Fact> others) {
        String id = board.subject().ownId();
        return new Shared(
                CommonLinkKind.BOARD,
                board.subject(),
                board.holders(),
                which(ones, fact -> id.equals(fact.seat())),
                which(others, fact -> id.equals(fact.seat())));
    }

    /** As one thing: in which way they belong there would tell what it is. */
    private Shared undisclosed(List<Fact> ones, List<Fact> others) {
        CommonLinkKind kind = CommonLinkKind.ORGANIZATION;
        return new Shared(kind, subject, holders.number(kind.name()), ones, others);
    }

    private Shared rest(List<Fact> ones, List<Fact> others) {
        CommonLinkKind kind =
                Stream.of(CommonLinkKind.SCHOOL, CommonLinkKind.EMPLOYER, CommonLinkKind.BOARD)
                        .filter(each -> has(ones, each) && has(others, each))
                        .findFirst()
                        .orElse(CommonLinkKind.ORGANIZATION);
        return new Shared(kind, subject, holders.number(kind.name()), ones, others);
    }

    private static boolean has(List<Fact> facts, CommonLinkKind kind) {
        return facts.stream().anyMatch(fact -> fact.type().equals(kind.ownType()));
    }

    private static List<Fact> which(List<Fact> facts, Predicate<Fact> wanted) {
        return facts.stream().filter(wanted).toList();
    }
}

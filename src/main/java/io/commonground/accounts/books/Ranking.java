package io.commonground.accounts.books;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import io.commonground.accounts.AccountKind;
import io.commonground.accounts.books.Standing.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rule: who qualifies for a sponsor, of all open accounts together. Sums are exact, and equal
 * scores are ordered by ids, so the same books give the same ranking.
 *
 * <p>An account counts with that of the uppermost company that its own belongs to; of several there
 * with the one that counts most by itself. Customers qualify from the largest on until they make
 * their share of the customers' total; the one that reaches it is the last. Of prospects the
 * largest fill their quota. Nobody qualifies by a score of nothing.
 */
final class Ranking {

    private static final Comparator<Standing> BY_SCORE =
            comparing(Standing::score, nullsLast(reverseOrder())).thenComparing(Standing::account);

    private final QualificationSettings settings;
    private final Map<String, Standing> standings = new HashMap<>();

    private Ranking(QualificationSettings settings) {
        this.settings = settings;
    }

    static Ranking of(Collection<Book> books, Ownership ownership, QualificationSettings settings) {
        Ranking ranking = new Ranking(settings);
        Map<String, Worth> worths = new HashMap<>();
        books.forEach(book -> worths.put(book.account(), Worth.of(book, settings)));
        Map<String, String> heads = new Heads(books, worths, ownership).all();
        Map<String, List<Book>> groups =
                books.stream()
                        .sorted(comparing(Book::account))
                        .collect(groupingBy(book -> of(book.account(), heads)));
        List<Standing> found = new ArrayList<>();
        for (Book book : books) {
            List<Member> below =
                    groups.getOrDefault(book.account(), List.of()).stream()
                            .map(Book::account)
                            .filter(other -> !other.equals(book.account()))
                            .map(other -> new Member(other, of(other, worths)))
                            .toList();
            found.add(standing(book, of(book.account(), worths), of(book.account(), heads), below));
        }
        ranking.rank(found);
        return ranking;
    }

    private static <T> T of(String account, Map<String, T> all) {
        return Objects.requireNonNull(all.get(account));
    }

    private static Standing standing(Book book, Worth worth, String head, List<Member> below) {
        if (!head.equals(book.account())) {
            return new Standing(book, worth, head, List.of(), null, worth.score(), null);
        }
        List<Worth> all = new ArrayList<>(List.of(worth));
        below.forEach(member -> all.add(member.worth()));
        BigDecimal score =
                all.stream()
                        .map(Worth::score)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
        boolean customer = all.stream().anyMatch(one -> one.kind() == AccountKind.CUSTOMER);
        AccountKind kind = customer ? AccountKind.CUSTOMER : AccountKind.PROSPECT;
        return new Standing(book, worth, head, below, score == null ? null : kind, score, null);
    }

    private void rank(List<Standing> found) {
        found.forEach(standing -> standings.put(standing.account(), standing));
        for (AccountKind kind : AccountKind.values()) {
            rank(
                    kind,
                    found.stream()
                            .filter(standing -> standing.kind() == kind)
                            .sorted(BY_SCORE)
                            .toList());
        }
    }

    private void rank(AccountKind kind, List<Standing> sorted) {
        BigDecimal total =
                sorted.stream().map(Ranking::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            Standing one = sorted.get(i);
            boolean room =
                    switch (kind) {
                        case CUSTOMER ->
                                before.compareTo(total.multiply(settings.customerShare())) < 0;
                        case PROSPECT -> i < settings.prospectQuota();
                    };
            Place place =
                    new Place(i + 1, sorted.size(), before, total, room && score(one).signum() > 0);
            standings.put(
                    one.account(),
                    new Standing(
                            one.book(),
                            one.worth(),
                            one.head(),
                            one.below(),
                            kind,
                            one.score(),
                            place));
            before = before.add(score(one));
        }
    }

    private static BigDecimal score(Standing standing) {
        return Objects.requireNonNull(standing.score());
    }

    Optional<Standing> find(String account) {
        return Optional.ofNullable(standings.get(account));
    }

    /**
     * Those with this verdict, of that kind: customers by rank, prospects by rank, what is not
     * ranked by score.
     */
    List<Standing> list(@Nullable QualificationVerdict verdict, @Nullable AccountKind kind) {
        Predicate<Standing> wanted =
                standing ->
                        (verdict == null || standing.verdict() == verdict)
                                && (kind == null || standing.kind() == kind);
        return standings.values().stream().filter(wanted).sorted(StandingPlace.ORDER).toList();
    }
}

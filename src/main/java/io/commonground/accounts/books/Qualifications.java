package io.commonground.accounts.books;

import io.commonground.accounts.AccountKind;
import io.commonground.accounts.Today;
import io.commonground.accounts.books.Ownership.Share;
import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Lens;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who qualifies for a sponsor, worked out anew from the graph with each answer. */
@Component
class Qualifications {

    private final Graph graph;
    private final Today today;
    private final QualificationSettings settings;

    Qualifications(Graph graph, Today today, QualificationSettings settings) {
        this.graph = graph;
        this.today = today;
        this.settings = settings;
    }

    /** All open accounts ranked, in two statements however many there are. */
    Ranking ranking() {
        int year = today.day().getYear();
        return graph.reading(transaction -> ranking(year, transaction));
    }

    private Ranking ranking(int year, Transaction transaction) {
        List<Book> books =
                transaction.run("accounts/books/books", Map.of("year", year)).stream()
                        .map(Book::of)
                        .toList();
        List<Share> shares =
                transaction.run("accounts/books/ownership", Map.of()).stream()
                        .map(row -> new Share(row.text("unit"), row.text("owner")))
                        .toList();
        return Ranking.of(books, new Ownership(shares), settings);
    }

    /** What came out for each of these accounts, by own id. */
    Map<String, Qualification> of(Collection<String> accounts) {
        Ranking ranking = ranking();
        Map<String, Qualification> found = new HashMap<>();
        accounts.forEach(
                account -> found.put(account, Qualification.of(account, ranking, settings)));
        return found;
    }

    Connection<Qualification> page(
            @Nullable QualificationVerdict verdict,
            @Nullable AccountKind kind,
            int first,
            @Nullable String after,
            Lens lens) {
        Cursor cursor = Cursor.decode(after, StandingPlace.LIST, 3);
        StandingPlace from = StandingPlace.after(cursor);
        int size = Connection.size(first);
        List<Standing> wanted = ranking().list(verdict, kind);
        Set<String> seen = seen(wanted, lens);
        List<Standing> rows =
                wanted.stream()
                        .filter(standing -> seen.contains(standing.account()))
                        .filter(standing ->
                                from == null || StandingPlace.of(standing).compareTo(from) > 0)
                        .limit(size + 1L)
                        .toList();
        return Connection.of(
                        rows,
                        first,
                        cursor,
                        standing -> StandingPlace.of(standing).cursor(),
                        seen::size)
                .map(standing -> Qualification.of(standing, settings));
    }

    private Set<String> seen(List<Standing> standings, Lens lens) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("ids", standings.stream().map(Standing::account).toList());
        parameters.put("lens", lens.asParameter());
        return new HashSet<>(
                graph.read("accounts/books/seen", parameters, row -> row.text("account")));
    }

    /** All that was ever decided about these accounts, by own id, the latest first. */
    Map<String, List<QualificationOverride>> overrides(Collection<String> accounts, Lens lens) {
        Map<String, List<QualificationOverride>> found = new HashMap<>();
        for (Row row :
                graph.read(
                        "accounts/books/overrides",
                        Map.of("ids", List.copyOf(accounts), "lens", lens.asParameter()))) {
            found.put(
                    row.text("account"),
                    row.rows("overrides").stream().map(QualificationOverride::of).toList());
        }
        return found;
    }

    QualificationModel model() {
        return QualificationModel.of(settings);
    }
}

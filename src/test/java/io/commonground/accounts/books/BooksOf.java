package io.commonground.accounts.books;

import io.commonground.accounts.AccountKind;
import io.commonground.accounts.books.Ownership.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Books in a few lines: {@code acme CUSTOMER 100 40 EUR} for an account with its revenue and
 * potential, {@code ?} for what is unknown, and {@code zeta < acme} for what belongs to what.
 */
final class BooksOf {

    static final QualificationSettings SETTINGS = settings(5);

    final List<Book> books = new ArrayList<>();
    final List<Share> shares = new ArrayList<>();

    BooksOf(String lines) {
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::read);
    }

    static QualificationSettings settings(int quota) {
        return new QualificationSettings(
                "EUR",
                Map.of("usd", new BigDecimal("0.5")),
                null,
                null,
                new BigDecimal("0.5"),
                new BigDecimal("0.7"),
                quota);
    }

    private void read(String line) {
        String[] words = line.split("\\s+");
        if (words[1].equals("<")) {
            shares.add(new Share(words[0], words[2]));
            return;
        }
        String currency = words[4].equals("?") ? null : words[4];
        books.add(
                new Book(
                        words[0],
                        words[1].equals("?") ? null : AccountKind.valueOf(words[1]),
                        amount(words[2], currency),
                        amount(words[3], currency),
                        words[0],
                        null));
    }

    private static @Nullable Amount amount(String word, @Nullable String currency) {
        return word.equals("?") ? null : new Amount(Double.parseDouble(word), currency, null);
    }

    Ranking ranking(QualificationSettings settings) {
        return Ranking.of(books, new Ownership(shares), settings);
    }

    /** What came out, a line for each account: {@code acme 1/2 120 QUALIFIES}. */
    List<String> ranked() {
        return ranked(SETTINGS);
    }

    List<String> ranked(QualificationSettings settings) {
        return ranking(settings).list(null, null).stream().map(BooksOf::print).toList();
    }

    static String print(Standing standing) {
        Place place = standing.place();
        BigDecimal score = standing.score();
        return "%s %s %s %s"
                .formatted(
                        standing.account(),
                        place == null ? "-" : place.rank() + "/" + place.ranked(),
                        score == null ? "?" : score.stripTrailingZeros().toPlainString(),
                        standing.verdict());
    }
}

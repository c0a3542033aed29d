package io.commonground.accounts.books;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** With which account each one's figures count. */
final class Heads {

    private final Collection<Book> books;
    private final Ownership ownership;
    private final Comparator<String> largestFirst;
    private final Map<String, List<String>> accountsOf = new HashMap<>();

    Heads(Collection<Book> books, Map<String, Worth> worths, Ownership ownership) {
        this.books = books;
        this.ownership = ownership;
        largestFirst =
                comparing(
                                (String account) ->
                                        Objects.requireNonNull(worths.get(account)).score(),
                                nullsLast(reverseOrder()))
                        .thenComparing(Comparator.naturalOrder());
        for (Book book : books) {
            if (book.unit() != null) {
                accountsOf.merge(
                        book.unit(),
                        List.of(book.account()),
                        (one, other) -> Stream.of(one, other).flatMap(List::stream).toList());
            }
        }
    }

    /** Own ids of the head of each account, by own id. */
    Map<String, String> all() {
        Map<String, String> heads = new HashMap<>();
        books.forEach(book -> heads.put(book.account(), head(book)));
        return heads;
    }

    private String head(Book book) {
        if (book.unit() == null) {
            return book.account();
        }
        List<String> above = above(book.unit());
        return above.stream()
                .filter(unit -> above.stream().noneMatch(other -> ownership.isAbove(other, unit)))
                .flatMap(unit -> accountsOf.getOrDefault(unit, List.of()).stream())
                .min(largestFirst)
                .orElse(book.account());
    }

    /** The organizations above that one which have accounts. */
    private List<String> above(String unit) {
        return ownership.reach(unit).stream()
                .filter(accountsOf::containsKey)
                .filter(owner -> ownership.isAbove(owner, unit))
                .toList();
    }
}

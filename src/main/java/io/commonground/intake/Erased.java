package io.commonground.intake;

import static java.util.stream.Collectors.toSet;

import io.commonground.graph.Transaction;
import io.commonground.privacy.Marks;
import io.commonground.privacy.Suppressions;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds which rows of a batch name somebody who was erased. A person of another id with the same
 * e-mail or LinkedIn address is the same person, unless they are in the graph already.
 */
final class Erased {

    private final Suppressions suppressions;
    private final Transaction transaction;

    Erased(Suppressions suppressions, Transaction transaction) {
        this.suppressions = suppressions;
        this.transaction = transaction;
    }

    /** Those of the marks of these rows that count. */
    Set<String> marks(Table table, Collection<List<Mention>> rows) {
        Set<String> marks =
                suppressions.among(
                        rows.stream().flatMap(List::stream).map(Mention::mark).toList(),
                        transaction);
        if (table == PeopleTables.PEOPLE && !marks.isEmpty()) {
            return withWhomTheyTell(marks, rows);
        }
        return marks;
    }

    private Set<String> withWhomTheyTell(Set<String> marks, Collection<List<Mention>> rows) {
        Set<String> told =
                rows.stream()
                        .filter(row ->
                                row.stream().anyMatch(mention -> marks.contains(mention.mark())))
                        .map(Mention::key)
                        .filter(Objects::nonNull)
                        .collect(toSet());
        told.removeAll(suppressions.living(told, transaction));
        Set<String> people = told.stream().map(Marks::person).collect(toSet());
        suppressions.add(people, transaction);
        return people;
    }
}

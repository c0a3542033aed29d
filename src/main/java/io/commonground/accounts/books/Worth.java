package io.commonground.accounts.books;

import io.commonground.accounts.AccountKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an account counts by itself.
 *
 * @param kind what it is taken for where its source does not say: who brings something is a
 *     customer; null where nothing tells
 * @param revenue null where unknown
 * @param potential null where unknown
 * @param score null where unknown
 * @param unknown why that is so, or what is left out of it; null where nothing is
 */
record Worth(
        @Nullable AccountKind kind,
        @Nullable Term revenue,
        @Nullable Term potential,
        @Nullable BigDecimal score,
        @Nullable String unknown) {

    static Worth of(Book book, QualificationSettings settings) {
        Term revenue = term(book.revenue(), BigDecimal.ONE, settings);
        Term potential = term(book.potential(), settings.potentialWeight(), settings);
        AccountKind kind = kind(book);
        String obstacle = obstacle(kind, revenue, potential);
        if (obstacle != null) {
            return new Worth(kind, revenue, potential, null, obstacle);
        }
        BigDecimal score = counts(revenue).add(counts(potential));
        return new Worth(kind, revenue, potential, score, leftOut(kind, revenue, potential));
    }

    private static @Nullable Term term(
            @Nullable Amount amount, BigDecimal weight, QualificationSettings settings) {
        return amount == null ? null : settings.term(amount, weight);
    }

    private static @Nullable AccountKind kind(Book book) {
        if (book.kind() != null || book.revenue() == null) {
            return book.kind();
        }
        return book.revenue().amount() > 0 ? AccountKind.CUSTOMER : AccountKind.PROSPECT;
    }

    /** A customer is ranked by what it brings, a prospect by what it could: that must be known. */
    private static @Nullable String obstacle(
            @Nullable AccountKind kind, @Nullable Term revenue, @Nullable Term potential) {
        if (kind == null) {
            return "neither whether it is a customer nor what it brings in a year is known";
        }
        Term needed =
                switch (kind) {
                    case CUSTOMER -> revenue;
                    case PROSPECT -> potential;
                };
        if (needed == null) {
            return switch (kind) {
                case CUSTOMER -> "what it brings in a year is not known";
                case PROSPECT -> "what it could bring is not known";
            };
        }
        return needed.counts() == null ? needed.obstacle() : null;
    }

    private static @Nullable String leftOut(
            @Nullable AccountKind kind, @Nullable Term revenue, @Nullable Term potential) {
        if (kind == AccountKind.CUSTOMER && potential == null) {
            return "its potential is not known and not counted";
        }
        if (potential != null && potential.counts() == null) {
            return "its potential is not counted: " + potential.obstacle();
        }
        if (revenue != null && revenue.counts() == null) {
            return "its revenue is not counted: " + revenue.obstacle();
        }
        return null;
    }

    private static BigDecimal counts(@Nullable Term term) {
        BigDecimal counts = term == null ? null : term.counts();
        return counts == null ? BigDecimal.ZERO : counts;
    }
}

package io.commonground.accounts.books;

import static java.util.Comparator.comparing;

import io.commonground.accounts.AccountKind;
import io.commonground.graph.Cursor;
import io.commonground.graph.InvalidRequest;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a standing comes in the list of all: those ranked among customers, among prospects, those
 * that count with another account, those of which too little is known; by score, equal ones by id.
 */
record StandingPlace(int section, BigDecimal score, String account)
        implements Comparable<StandingPlace> {

    static final String LIST = "qualifyingAccounts";
    static final Comparator<Standing> ORDER = comparing(StandingPlace::of);

    private static final BigDecimal NONE = BigDecimal.ONE.negate();
    private static final Comparator<StandingPlace> PLACES =
            comparing(StandingPlace::section)
                    .thenComparing(StandingPlace::score, Comparator.reverseOrder())
                    .thenComparing(StandingPlace::account);

    static StandingPlace of(Standing standing) {
        BigDecimal score = standing.score();
        return new StandingPlace(
                sectionOf(standing), score == null ? NONE : score, standing.account());
    }

    private static int sectionOf(Standing standing) {
        if (standing.kind() != null) {
            return standing.kind() == AccountKind.CUSTOMER ? 0 : 1;
        }
        return standing.isHead() ? 3 : 2;
    }

    /** Where a page begins; null at the beginning of the list. */
    static @Nullable StandingPlace after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return new StandingPlace(
                    Integer.parseInt(cursor.values().get(0)),
                    new BigDecimal(cursor.values().get(1)),
                    cursor.values().get(2));
        } catch (NumberFormatException noPlace) {
            throw new InvalidRequest("'after' is not a cursor of this list.");
        }
    }

    Cursor cursor() {
        return Cursor.at(LIST, String.valueOf(section), score.toString(), account);
    }

    @Override
    public int compareTo(StandingPlace other) {
        return PLACES.compare(this, other);
    }
}

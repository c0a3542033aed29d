package io.commonground.accounts.books;

import io.commonground.accounts.AccountKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an open account stands.
 *
 * @param worth what it counts by itself
 * @param head own id of the account that its figures count with, its own where that is itself
 * @param below the accounts whose figures count with it, in the order of their ids
 * @param kind among which it is ranked, null where it is not
 * @param score with all that counts with it; what it counts by itself where it counts with another;
 *     null where unknown
 * @param place null where it is not ranked
 */
record Standing(
        Book book,
        Worth worth,
        String head,
        List<Member> below,
        @Nullable AccountKind kind,
        @Nullable BigDecimal score,
        @Nullable Place place) {

    /** An account whose figures count with another. */
    record Member(String account, Worth worth) {}

    String account() {
        return book.account();
    }

    boolean isHead() {
        return head.equals(account());
    }

    /** What the rule says, or what was decided in its place. */
    QualificationVerdict verdict() {
        QualificationOverride override = book.override();
        return override == null ? ruling() : verdict(override.qualifies());
    }

    private QualificationVerdict ruling() {
        if (!isHead()) {
            return QualificationVerdict.ROLLED_UP;
        }
        return place == null ? QualificationVerdict.UNKNOWN : verdict(place.qualifies());
    }

    private static QualificationVerdict verdict(boolean qualifies) {
        return qualifies ? QualificationVerdict.QUALIFIES : QualificationVerdict.DOES_NOT;
    }
}

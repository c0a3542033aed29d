package io.commonground.accounts.books;

import io.commonground.accounts.Account;
import io.commonground.accounts.books.Standing.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an account counts in a score.
 *
 * @param account null for those that the viewer cannot see, which are added up
 * @param accounts how many accounts it is
 */
record QualificationPart(
        @Nullable Account account,
        int accounts,
        @Nullable Term revenue,
        @Nullable Term potential,
        @Nullable BigDecimal score,
        @Nullable String unknown) {

    /** Of an account that is not ranked at all. */
    static QualificationPart none(@Nullable Account account, String why) {
        return new QualificationPart(account, 1, null, null, null, why);
    }

    static QualificationPart of(@Nullable Account account, Worth worth) {
        return new QualificationPart(
                account, 1, worth.revenue(), worth.potential(), worth.score(), worth.unknown());
    }

    /** One for each account that is seen, and one for the others together. */
    static List<QualificationPart> of(List<Member> members, Map<String, Account> seen) {
        List<QualificationPart> parts = new ArrayList<>();
        List<Member> unseen = new ArrayList<>();
        for (Member member : members) {
            Account account = seen.get(member.account());
            if (account == null) {
                unseen.add(member);
            } else {
                parts.add(of(account, member.worth()));
            }
        }
        if (!unseen.isEmpty()) {
            parts.add(together(unseen));
        }
        return parts;
    }

    private static QualificationPart together(List<Member> unseen) {
        BigDecimal score =
                unseen.stream()
                        .map(member -> member.worth().score())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
        return new QualificationPart(null, unseen.size(), null, null, score, null);
    }
}

package io.commonground.accounts.books;

import io.commonground.accounts.AccountKind;
import io.commonground.accounts.books.Standing.Member;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why an account qualifies or does not, as a sentence with the numbers. It names no other account,
 * which whoever reads it might not see.
 */
final class Reasons {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final QualificationSettings settings;

    Reasons(QualificationSettings settings) {
        this.settings = settings;
    }

    String of(Standing standing) {
        QualificationOverride override = standing.book().override();
        String rule = rule(standing);
        return override == null
                ? rule
                : "Decided on %s, whatever the rule says: %s By the rule: %s"
                        .formatted(override.at().toLocalDate(), sentence(override.reason()), rule);
    }

    private static String sentence(String reason) {
        return reason.endsWith(".") || reason.endsWith("!") || reason.endsWith("?")
                ? reason
                : reason + ".";
    }

    private String rule(Standing standing) {
        if (!standing.isHead()) {
            return rolledUp(standing);
        }
        return standing.place() == null
                ? "Not ranked: %s.%s"
                        .formatted(standing.worth().unknown(), unknownBelow(standing, ""))
                : ranked(standing, standing.place());
    }

    private String rolledUp(Standing standing) {
        String counts =
                standing.score() == null
                        ? "though nothing can be added, since " + standing.worth().unknown()
                        : money(standing.score()) + " of its own are counted there";
        return "Not ranked by itself: it counts with the account of a company that its own belongs to, whose sponsor it shares; %s."
                .formatted(counts);
    }

    private String ranked(Standing standing, Place place) {
        return "No. %d of %d %s: %s counts %s%s%s; %s.%s"
                .formatted(
                        place.rank(),
                        place.ranked(),
                        standing.kind() == AccountKind.CUSTOMER ? "customers" : "prospects",
                        standing.below().isEmpty() ? "it" : "the group",
                        money(Objects.requireNonNull(standing.score())),
                        parts(standing),
                        subsidiaries(standing),
                        standing.kind() == AccountKind.CUSTOMER ? share(place) : quota(place),
                        leftOut(standing));
    }

    private String parts(Standing standing) {
        BigDecimal revenue = sum(worths(standing).map(Worth::revenue).flatMap(Stream::ofNullable));
        BigDecimal potential =
                sum(worths(standing).map(Worth::potential).flatMap(Stream::ofNullable));
        return " (revenue %s + %s of the potential %s)"
                .formatted(number(revenue), settings.potentialWeight(), number(potential));
    }

    private static String subsidiaries(Standing standing) {
        int below = standing.below().size();
        return below == 0 ? "" : ", %s of subsidiaries included".formatted(accounts(below));
    }

    private String share(Place place) {
        String before =
                place.total().signum() == 0
                        ? "together they make nothing"
                        : "those before it make %s of the total %s"
                                .formatted(percent(place), money(place.total()));
        return "%s, and the first %s %% qualify"
                .formatted(before, plain(settings.customerShare().multiply(PERCENT)));
    }

    private String quota(Place place) {
        String most = "the largest %d qualify".formatted(settings.prospectQuota());
        return place.rank() <= settings.prospectQuota() && !place.qualifies()
                ? most + ", if they count anything"
                : most;
    }

    private static String percent(Place place) {
        return String.format(
                Locale.ROOT,
                "%.1f %%",
                place.before().multiply(PERCENT).divide(place.total(), MathContext.DECIMAL64));
    }

    private static String leftOut(Standing standing) {
        String own = standing.worth().unknown();
        return unknownBelow(standing, own == null ? "" : " Of itself " + own + ".");
    }

    private static String unknownBelow(Standing standing, String before) {
        long unknown =
                standing.below().stream().filter(member -> member.worth().score() == null).count();
        return unknown == 0
                ? before
                : before
                        + " Not counted: %s of subsidiaries, of which too little is known."
                                .formatted(accounts((int) unknown));
    }

    private static String accounts(int number) {
        return number == 1 ? "1 account" : number + " accounts";
    }

    private static Stream<Worth> worths(Standing standing) {
        return Stream.concat(
                        Stream.of(standing.worth()), standing.below().stream().map(Member::worth))
                .filter(worth -> worth.score() != null);
    }

    private static BigDecimal sum(Stream<Term> terms) {
        return terms.map(Term::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String money(BigDecimal amount) {
        return number(amount) + " " + settings.currency();
    }

    private static String number(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.0f", amount);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

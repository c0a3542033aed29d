package io.commonground.accounts.books;

import io.commonground.accounts.AccountKind;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Whether an account qualifies for a sponsor, as the API tells it.
 *
 * @param ownId the account's
 * @param standing null for a private account, which is not ranked
 */
record Qualification(String ownId, @Nullable Standing standing, String reason, String currency) {

    private static final String PRIVATE =
            "Not ranked: it is private, and who qualifies is the same for everybody.";

    static Qualification of(String account, Ranking ranking, QualificationSettings settings) {
        return ranking.find(account)
                .map(standing -> of(standing, settings))
                .orElseGet(() -> new Qualification(account, null, PRIVATE, settings.currency()));
    }

    static Qualification of(Standing standing, QualificationSettings settings) {
        return new Qualification(
                standing.account(),
                standing,
                new Reasons(settings).of(standing),
                settings.currency());
    }

    public boolean qualifies() {
        return verdict() == QualificationVerdict.QUALIFIES;
    }

    public QualificationVerdict verdict() {
        return standing == null ? QualificationVerdict.UNKNOWN : standing.verdict();
    }

    public @Nullable AccountKind kind() {
        return standing == null ? null : standing.kind();
    }

    public @Nullable BigDecimal score() {
        return standing == null ? null : standing.score();
    }

    public @Nullable BigDecimal share() {
        Place place = place();
        return place == null ? null : share(score(), place);
    }

    public @Nullable BigDecimal cumulativeShare() {
        Place place = place();
        BigDecimal score = score();
        return place == null || score == null ? null : share(place.before().add(score), place);
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal of, Place place) {
        return of == null || place.total().signum() == 0
                ? null
                : of.divide(place.total(), MathContext.DECIMAL64);
    }

    public @Nullable Integer rank() {
        Place place = place();
        return place == null ? null : (Integer) place.rank();
    }

    public @Nullable Integer ranked() {
        Place place = place();
        return place == null ? null : (Integer) place.ranked();
    }

    public @Nullable QualificationOverride override() {
        return standing == null ? null : standing.book().override();
    }

    /** Own id of the account that its figures count with; null where that is itself. */
    @Nullable String head() {
        return standing == null || standing.isHead() ? null : standing.head();
    }

    private @Nullable Place place() {
        return standing == null ? null : standing.place();
    }
}

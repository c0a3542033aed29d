package io.commonground.accounts.health;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the relationship with an account stands on a day, for everybody alike.
 *
 * @param account own id
 * @param score 0 to 100, the sum of the contributions; null where no part is known
 * @param band null where there is no score
 */
public record Health(
        String account,
        LocalDate asOf,
        @Nullable Double score,
        @Nullable HealthBand band,
        List<HealthContribution> contributions) {

    public Health {
        contributions = List.copyOf(contributions);
    }
}

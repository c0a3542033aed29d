package io.commonground.accounts.coverage;

import io.commonground.accounts.RelationshipLevel;
import io.commonground.paths.DirectTie;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What makes a stakeholder known to us; the API prints it with {@code scoringModel}.
 *
 * @param trusted the least strength of a tie that is trusted, if one of them spoke of it or they
 *     met
 * @param warm the least strength of a tie that is warm
 * @param warmDays a tie is warm if the last contact is not longer ago
 * @param connector the weakest tie that makes a way to a stakeholder
 * @param influence what a stakeholder counts whose influence is unknown
 */
@ConfigurationProperties("commonground.accounts.coverage")
public record CoverageSettings(
        @DefaultValue("0.3") double trusted,
        @DefaultValue("0.1") double warm,
        @DefaultValue("365") int warmDays,
        @DefaultValue("0.1") double connector,
        @DefaultValue("0.5") double influence) {

    public CoverageSettings {
        if (!(warm > 0 && warm <= trusted && trusted <= 1)) {
            throw new IllegalArgumentException(
                    "commonground.accounts.coverage: warm is %s and trusted is %s: write 0 < warm <= trusted <= 1"
                            .formatted(warm, trusted));
        }
    }

    /** How well the two of a tie know each other on a day. */
    RelationshipLevel level(DirectTie tie, LocalDate day) {
        if (tie.strength() >= trusted && tie.verified()) {
            return RelationshipLevel.TRUSTED;
        }
        LocalDate last = tie.lastContact();
        if (tie.strength() >= warm && last != null && !last.isBefore(day.minusDays(warmDays))) {
            return RelationshipLevel.WARM;
        }
        return tie.verified() || tie.strength() >= warm
                ? RelationshipLevel.STALE
                : RelationshipLevel.NONE;
    }
}

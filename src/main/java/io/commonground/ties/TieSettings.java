package io.commonground.ties;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How ties are derived.
 *
 * @param scoringDay the day all strengths are for; today where not set
 * @param batch people derived in one transaction
 * @param rosterSpells facts of units held in memory at once while deriving
 * @param timeBudget how long one transaction of a derivation may take
 */
@ConfigurationProperties("commonground.ties")
record TieSettings(
        @Nullable LocalDate scoringDay,
        @DefaultValue("200") int batch,
        @DefaultValue("200000") int rosterSpells,
        @DefaultValue("10m") Duration timeBudget) {}

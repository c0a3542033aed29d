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
 * @param portion people whose ties are built, refreshed or checked in one transaction
 * @param rosterSpells facts of units held in memory at once while deriving
 * @param timeBudget how long one transaction of a derivation may take
 * @param refresh when all ties move to the day's strength, as a cron expression in UTC; {@code -}
 *     for never
 * @param refreshThreshold a refresh leaves alone what it would change by less
 * @param patience how long each transaction lets questions that somebody waits for go first
 */
@ConfigurationProperties("commonground.ties")
record TieSettings(
        @Nullable LocalDate scoringDay,
        @DefaultValue("200") int batch,
        @DefaultValue("1000") int portion,
        @DefaultValue("200000") int rosterSpells,
        @DefaultValue("10m") Duration timeBudget,
        @DefaultValue("0 30 2 * * *") String refresh,
        @DefaultValue("0.001") double refreshThreshold,
        @DefaultValue("100ms") Duration patience) {

    /**
     * Whether the day of all ties moves by itself: not where it is fixed, nor where told not to.
     */
    boolean refreshes() {
        return scoringDay == null && !refresh.equals("-");
    }
}

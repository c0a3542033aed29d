package io.commonground.accounts.health;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the health of an account is reckoned and kept.
 *
 * @param coverage the most points for stakeholders who are known to us
 * @param depth the most for ways to the account that share nobody
 * @param cadence the most for meetings of the sponsor in time
 * @param sentiment the most for how dealings felt
 * @param escalations the most where nothing is open
 * @param known the least strength of a tie that makes a stakeholder known to us
 * @param connectors so many ways that share nobody are enough
 * @param meetEvery days from one meeting of the sponsor with the counterpart to the next
 * @param overdue days after which an overdue meeting brings no point
 * @param sentimentDays days for which what was felt counts
 * @param severity1 what an open case of the worst severity takes of the points for escalations
 * @param severity2 of the second
 * @param severity3 of the third
 * @param severity4 of the least
 * @param good the least score that is good
 * @param fair the least score that is fair
 * @param trendDays the trend is against so many days ago
 * @param nearDays a day that nothing is kept of is told by one so many days before it at most
 * @param keep when health is kept, as a cron expression in UTC; {@code -} for never
 * @param keepAfterChanges whether it is also kept after imports
 */
@ConfigurationProperties("commonground.accounts.health")
record HealthSettings(
        @DefaultValue("30") double coverage,
        @DefaultValue("20") double depth,
        @DefaultValue("20") double cadence,
        @DefaultValue("15") double sentiment,
        @DefaultValue("15") double escalations,
        @DefaultValue("0.3") double known,
        @DefaultValue("3") int connectors,
        @DefaultValue("91") int meetEvery,
        @DefaultValue("90") int overdue,
        @DefaultValue("180") int sentimentDays,
        @DefaultValue("0.6") double severity1,
        @DefaultValue("0.3") double severity2,
        @DefaultValue("0.1") double severity3,
        @DefaultValue("0.05") double severity4,
        @DefaultValue("60") double good,
        @DefaultValue("40") double fair,
        @DefaultValue("90") int trendDays,
        @DefaultValue("7") int nearDays,
        @DefaultValue("0 0 4 * * *") String keep,
        @DefaultValue("true") boolean keepAfterChanges) {

    HealthSettings {
        if (coverage < 0 || depth < 0 || cadence < 0 || sentiment < 0 || escalations < 0) {
            throw new IllegalArgumentException(
                    "commonground.accounts.health: the most points of each part are 0 or more");
        }
        if (connectors < 1 || overdue < 1 || sentimentDays < 1 || trendDays < 1) {
            throw new IllegalArgumentException(
                    "commonground.accounts.health: connectors, overdue, sentiment-days and trend-days are 1 or more");
        }
    }

    boolean keepsDaily() {
        return !keep.equals("-");
    }

    double weight(HealthPart part) {
        return switch (part) {
            case COVERAGE -> coverage;
            case DEPTH -> depth;
            case CADENCE -> cadence;
            case SENTIMENT -> sentiment;
            case ESCALATIONS -> escalations;
        };
    }

    /** What an open case of a severity takes; the worst is 1. */
    double severity(long severity) {
        return switch ((int) severity) {
            case 1 -> severity1;
            case 2 -> severity2;
            case 3 -> severity3;
            default -> severity4;
        };
    }

    HealthBand band(double score) {
        if (score >= good) {
            return HealthBand.GOOD;
        }
        return score >= fair ? HealthBand.FAIR : HealthBand.POOR;
    }

    LocalDate before(LocalDate day) {
        return day.minusDays(trendDays);
    }
}

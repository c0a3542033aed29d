package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * What is known of an account is older than it keeps: its figures, its budgets, or all facts of a
 * kind. What an account never had is not out of date.
 */
@Component
class OutdatedData extends StatementRule {

    OutdatedData(Settings settings) {
        super(
                AlertRule.OUTDATED_DATA,
                settings,
                "What is known of {account} is out of date: {outdated}.");
    }

    /**
     * From when on it warns.
     *
     * @param figures how many days figures keep behind the end of their year
     * @param risk how many days risks keep
     * @param painPoint how many days pain points keep
     * @param initiative how many days initiatives keep
     * @param competitor how many days it keeps who else is present
     * @param driver how many days drivers keep
     */
    @ConfigurationProperties("commonground.alerts.outdated-data")
    record Settings(
            @DefaultValue("455") int figures,
            @DefaultValue("365") int risk,
            @DefaultValue("730") int painPoint,
            @DefaultValue("730") int initiative,
            @DefaultValue("730") int competitor,
            @DefaultValue("1095") int driver) {}
}

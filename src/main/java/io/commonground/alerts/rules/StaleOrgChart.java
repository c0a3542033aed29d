package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * We deal with an account whose org chart nobody has touched for long, or on which people who take
 * part are missing.
 */
@Component
class StaleOrgChart extends StatementRule {

    StaleOrgChart(Settings settings) {
        super(
                AlertRule.STALE_ORG_CHART,
                settings,
                "The org chart of {account} has {stakeholders} people, and is out of date: {matter}.");
    }

    /**
     * From when on it warns.
     *
     * @param days after how many days without an entry or a confirmation a chart is old
     * @param recent how many days back dealings count
     * @param missing how many people who take part may not be missing
     */
    @ConfigurationProperties("commonground.alerts.stale-org-chart")
    record Settings(
            @DefaultValue("365") int days,
            @DefaultValue("180") int recent,
            @DefaultValue("2") int missing) {}
}

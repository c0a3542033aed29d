package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * A stakeholder has begun to work elsewhere: a loss at the account, and a chance where they went.
 */
@Component
class StakeholderMoved extends StatementRule {

    StakeholderMoved(Settings settings) {
        super(
                AlertRule.STAKEHOLDER_MOVED,
                settings,
                "{people} of {account} works for {company} since {since}: {chance}.");
    }

    /**
     * From when on it warns.
     *
     * @param days for how many days it is news
     * @param strength how well we have to know somebody there
     */
    @ConfigurationProperties("commonground.alerts.stakeholder-moved")
    record Settings(@DefaultValue("180") int days, @DefaultValue("0.1") double strength) {}
}

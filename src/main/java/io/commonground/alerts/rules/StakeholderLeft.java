package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * A stakeholder no longer works for the account's company, and is still kept as its stakeholder.
 */
@Component
class StakeholderLeft extends StatementRule {

    StakeholderLeft(Settings settings) {
        super(
                AlertRule.STAKEHOLDER_LEFT,
                settings,
                "{people}, {role} at {account}, has left: their last day was {lastDay}.");
    }

    /**
     * From when on it warns.
     *
     * @param influence from which influence on it is as urgent as with a decision maker, 0 to 1
     */
    @ConfigurationProperties("commonground.alerts.stakeholder-left")
    record Settings(@DefaultValue("0.7") double influence) {}
}

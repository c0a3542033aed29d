package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * Somebody who works for a competitor that is present at the account has a stronger way to an
 * influential stakeholder than any of us, in two steps at most.
 */
@Component
class CompetitorCloser extends StatementRule {

    CompetitorCloser(Settings settings) {
        super(
                AlertRule.COMPETITOR_CLOSER,
                settings,
                "{rival} of {competitor} is closer to {stakeholder} of {account} than any of us, at {theirStrength}; {ours}. That is so for {stakeholders} influential stakeholders.");
    }

    /**
     * From when on it warns.
     *
     * @param strength how strong their way has to be
     * @param influence how influential the stakeholder is, 0 to 1
     */
    @ConfigurationProperties("commonground.alerts.competitor-closer")
    record Settings(@DefaultValue("0.3") double strength, @DefaultValue("0.5") double influence) {}
}

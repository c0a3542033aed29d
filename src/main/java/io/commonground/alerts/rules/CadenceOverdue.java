package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * The sponsor has not met their counterpart face to face for too long: the owner of the contract,
 * or else the most influential decision maker. A sponsorship younger than that is given its time.
 */
@Component
class CadenceOverdue extends StatementRule {

    CadenceOverdue(Settings settings) {
        super(
                AlertRule.CADENCE_OVERDUE,
                settings,
                "{sponsors} and {counterpart} of {account} {met}: every {agreed} days are agreed, and {next}.");
    }

    /**
     * From when on it warns.
     *
     * @param days how long may pass between two meetings
     */
    @ConfigurationProperties("commonground.alerts.cadence-overdue")
    record Settings(@DefaultValue("91") int days) {}
}

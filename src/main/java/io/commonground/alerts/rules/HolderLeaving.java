package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * One of our own people is leaving or has left, and nobody who stays knows influential stakeholders
 * of an account as well as they do.
 */
@Component
class HolderLeaving extends StatementRule {

    HolderLeaving(Settings settings) {
        super(
                AlertRule.HOLDER_LEAVING,
                settings,
                "{holder} {leaves}. At {account} nobody who stays knows {held} influential stakeholders as well, and {alone} of them nobody else of us knows at all: {stakeholders}.");
    }

    /**
     * From when on it warns.
     *
     * @param stakeholders how many stakeholders somebody has to hold
     * @param influence how influential these are, 0 to 1
     * @param strength how strong a tie has to be to hold
     * @param ahead how many days ahead it warns of a known end of employment
     * @param after how many days after it
     */
    @ConfigurationProperties("commonground.alerts.holder-leaving")
    record Settings(
            @DefaultValue("2") int stakeholders,
            @DefaultValue("0.5") double influence,
            @DefaultValue("0.1") double strength,
            @DefaultValue("180") int ahead,
            @DefaultValue("365") int after) {}
}

package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Somebody sponsors more accounts than they can take on. */
@Component
class SponsorOverloaded extends StatementRule {

    SponsorOverloaded(Settings settings) {
        super(
                AlertRule.SPONSOR_OVERLOADED,
                settings,
                "{people} sponsors {accounts} accounts and can take on {capacity}.");
    }

    /**
     * From when on it warns.
     *
     * @param capacity how many accounts somebody can take on of whom it is not known
     */
    @ConfigurationProperties("commonground.alerts.sponsor-overloaded")
    record Settings(@DefaultValue("3") int capacity) {}
}

package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * All that ties us to an account ends at one person, of ours or of theirs: when they go, nobody
 * knows anybody there.
 */
@Component
class SingleThreaded extends StatementRule {

    SingleThreaded(Settings settings) {
        super(
                AlertRule.SINGLE_THREADED,
                settings,
                "Everything between us and {account} hangs on {people}: {ours} of us and {theirs} of its {stakeholders} stakeholders know each other.");
    }

    /**
     * From when on it warns.
     *
     * @param strength how strong a tie has to be to hold
     * @param stakeholders how many stakeholders an account has to have; with fewer it is small
     */
    @ConfigurationProperties("commonground.alerts.single-threaded")
    record Settings(@DefaultValue("0.1") double strength, @DefaultValue("2") int stakeholders) {}
}

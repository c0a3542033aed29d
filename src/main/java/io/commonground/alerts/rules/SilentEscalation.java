package io.commonground.alerts.rules;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * A grave case is open, and no sponsor of the account has taken part in it or acknowledged it:
 * either they have not been told, or nobody sponsors the account.
 */
@Component
class SilentEscalation extends StatementRule {

    SilentEscalation(Settings settings) {
        super(
                AlertRule.SILENT_ESCALATION,
                settings,
                "A case of severity {severity} at {account} is open since {since}: {sponsor}.");
    }

    /**
     * From when on it warns.
     *
     * @param openFor how long a case may be open before the sponsor knows
     * @param severity cases of this severity and worse
     */
    @ConfigurationProperties("commonground.alerts.silent-escalation")
    record Settings(@DefaultValue("24h") Duration openFor, @DefaultValue("2") int severity) {}
}

package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** The cases of an account get graver, or more of them stay open. */
@Component
class SeverityTurning extends StatementRule {

    SeverityTurning(Settings settings) {
        super(
                AlertRule.SEVERITY_TURNING,
                settings,
                "In {days} days {account} had {grave} cases of severity {severity} or worse, after {graveBefore} in the {before} days before; {open} cases are open, {openBefore} were {days} days ago.");
    }

    /**
     * From when on it warns.
     *
     * @param days how long the time is that is looked at
     * @param before how long the time is that it is compared with
     * @param severity cases of this severity and worse are grave
     * @param cases how many grave or open cases there have to be
     * @param times how many times as many they have to be
     */
    @ConfigurationProperties("commonground.alerts.severity-turning")
    record Settings(
            @DefaultValue("30") int days,
            @DefaultValue("90") int before,
            @DefaultValue("2") int severity,
            @DefaultValue("3") int cases,
            @DefaultValue("2") double times) {}
}

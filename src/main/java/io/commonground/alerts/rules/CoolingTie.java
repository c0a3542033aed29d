package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * One of us used to have to do with an influential stakeholder regularly, and then all of us fell
 * silent: nobody has taken over. Meetings and calls make it regular; any contact breaks the
 * silence.
 */
@Component
class CoolingTie extends StatementRule {

    CoolingTie(Settings settings) {
        super(
                AlertRule.COOLING_TIE,
                settings,
                "{ours} and {stakeholder} of {account} had {contacts} meetings and calls within a year, one every {usual} days; nobody of us has had any contact with them since {last}.");
    }

    /**
     * From when on it warns.
     *
     * @param contacts how many meetings and calls within a year make contact regular
     * @param silence how many days without any contact are a silence
     * @param times how many times as long as usual the silence has to be
     * @param influence of how influential stakeholders, 0 to 1
     * @param strength how strong the tie still has to be
     */
    @ConfigurationProperties("commonground.alerts.cooling-tie")
    record Settings(
            @DefaultValue("6") int contacts,
            @DefaultValue("90") int silence,
            @DefaultValue("4") int times,
            @DefaultValue("0.5") double influence,
            @DefaultValue("0.1") double strength) {}
}

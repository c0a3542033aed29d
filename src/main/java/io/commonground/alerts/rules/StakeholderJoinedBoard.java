package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** A stakeholder has joined a board: a reason to congratulate, and a new way to everybody on it. */
@Component
class StakeholderJoinedBoard extends StatementRule {

    StakeholderJoinedBoard(Settings settings) {
        super(
                AlertRule.STAKEHOLDER_JOINED_BOARD,
                settings,
                "{people} of {account} is on {board} since {since}: {known}.");
    }

    /**
     * From when on it warns.
     *
     * @param days for how many days it is news
     * @param strength how well we have to know somebody on it
     */
    @ConfigurationProperties("commonground.alerts.stakeholder-joined-board")
    record Settings(@DefaultValue("180") int days, @DefaultValue("0.1") double strength) {}
}

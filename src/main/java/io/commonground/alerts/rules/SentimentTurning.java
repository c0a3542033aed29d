package io.commonground.alerts.rules;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** The mood of what is exchanged with an account is worse than it was. */
@Component
class SentimentTurning extends StatementRule {

    SentimentTurning(Settings settings) {
        super(
                AlertRule.SENTIMENT_TURNING,
                settings,
                "The mood at {account} fell from {moodBefore} to {mood}: the mean of {count} dealings in {days} days, and of {countBefore} in the {before} days before (-1 to 1).");
    }

    /**
     * From when on it warns.
     *
     * @param days how long the time is that is looked at
     * @param before how long the time is that it is compared with
     * @param least how many dealings each of the two has to have
     * @param drop by how much the mean has to fall, of 2
     */
    @ConfigurationProperties("commonground.alerts.sentiment-turning")
    record Settings(
            @DefaultValue("90") int days,
            @DefaultValue("365") int before,
            @DefaultValue("5") int least,
            @DefaultValue("0.4") double drop) {}
}

package io.commonground.introductions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How introductions are followed.
 *
 * @param budget how many open requests may name the same connector
 * @param expireAfter how long a request is open that says no day
 * @param remindAfter how long somebody is asked before they are reminded, and between reminders
 * @param sweep when those whose time is up are ended and reminders are given, as a cron expression
 *     in UTC; {@code -} for never
 * @param linkLife how long a link for an answer without signing in is good
 */
@ConfigurationProperties("commonground.introductions")
record IntroductionSettings(
        @DefaultValue("3") int budget,
        @DefaultValue("14d") Duration expireAfter,
        @DefaultValue("3d") Duration remindAfter,
        @DefaultValue("0 */15 * * * *") String sweep,
        @DefaultValue("7d") Duration linkLife) {

    IntroductionSettings {
        if (budget < 1) {
            throw new IllegalArgumentException(
                    "commonground.introductions.budget is %d: write at least 1".formatted(budget));
        }
    }

    boolean sweeps() {
        return !sweep.equals("-");
    }
}

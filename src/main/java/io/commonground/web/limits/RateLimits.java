package io.commonground.web.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast one viewer may ask.
 *
 * @param costPerMinute the cost that comes back in a minute, and the most that can be saved up
 */
@ConfigurationProperties("commonground.limits")
record RateLimits(@DefaultValue("100000") long costPerMinute) {

    RateLimits {
        Setting.atLeastOne("cost-per-minute", costPerMinute);
    }
}

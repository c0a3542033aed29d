package io.commonground.ties;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When ties follow what people record.
 *
 * @param delay how long to wait, so that several changes are derived at once; negative for never:
 *     then the next import or refresh derives them
 */
@ConfigurationProperties("commonground.ties.due")
record DueTieSettings(@DefaultValue("1s") Duration delay) {

    boolean follows() {
        return !delay.isNegative();
    }
}

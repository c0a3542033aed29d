package io.commonground.web.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be, and how long it may take.
 *
 * @param requestSize bytes of the body; uploads to {@code /imports} have a limit of their own
 * @param requestTime how long a question or a change may take; then what the database does for it
 *     is ended
 */
@ConfigurationProperties("commonground.limits")
record RequestLimits(
        @DefaultValue("256KB") DataSize requestSize, @DefaultValue("30s") Duration requestTime) {}

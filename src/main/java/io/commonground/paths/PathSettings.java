package io.commonground.paths;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How paths are looked for.
 *
 * @param timeBudget how long a question may take before it is answered with what is found
 * @param readAhead whether ties are read into memory at the start and after changes, before anybody
 *     asks
 */
@ConfigurationProperties("commonground.paths")
record PathSettings(
        @DefaultValue("8s") Duration timeBudget, @DefaultValue("true") boolean readAhead) {}

package io.commonground.links;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much an answer holds, and how fresh the numbers behind it are.
 *
 * @param acquaintances at most so many shared acquaintances, the strongest
 * @param interactions at most so many shared interactions, the latest
 * @param populationsFor how long the numbers of people are kept before they are counted again
 */
@ConfigurationProperties("commonground.links")
record LinksSettings(
        @DefaultValue("20") int acquaintances,
        @DefaultValue("20") int interactions,
        @DefaultValue("10m") Duration populationsFor) {}

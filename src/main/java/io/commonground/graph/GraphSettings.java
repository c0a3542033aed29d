package io.commonground.graph;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits for talking to the database.
 *
 * @param timeBudget how long one transaction of a question may take before the database ends it
 */
@ConfigurationProperties("commonground.graph")
record GraphSettings(@DefaultValue("10s") Duration timeBudget) {}

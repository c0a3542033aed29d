package io.commonground.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the rights of persons are kept.
 *
 * @param suppressionKey the key under which erased people are listed; empty where the graph keeps
 *     one of its own beside the list
 * @param erasureBatch how many relationships an erasure deletes in one transaction
 * @param sweep when facts whose retention is over are removed, as a cron expression in UTC; {@code
 *     -} for never
 */
@ConfigurationProperties("commonground.privacy")
record PrivacySettings(
        @DefaultValue("") String suppressionKey,
        @DefaultValue("1000") int erasureBatch,
        @DefaultValue("0 45 3 * * *") String sweep) {}

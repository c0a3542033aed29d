package io.commonground.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is kept.
 *
 * @param enabled whether questions about people are kept at all
 * @param retention how long
 */
@ConfigurationProperties("commonground.audit")
record AuditSettings(
        @DefaultValue("true") boolean enabled, @DefaultValue("1095d") Duration retention) {}

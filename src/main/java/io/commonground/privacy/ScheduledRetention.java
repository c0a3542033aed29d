package io.commonground.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** Removes, at the hour set, what may not be kept any longer. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ScheduledRetention implements SchedulingConfigurer {

    private static final String NEVER = "-";

    private final Retentions retentions;
    private final PrivacySettings settings;

    ScheduledRetention(Retentions retentions, PrivacySettings settings) {
        this.retentions = retentions;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        if (!settings.sweep().equals(NEVER)) {
            CronTrigger trigger = new CronTrigger(settings.sweep(), ZoneOffset.UTC);
            registrar.addCronTask(new CronTask(() -> retentions.sweep(Instant.now()), trigger));
        }
    }
}

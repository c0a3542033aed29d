package io.commonground.introductions;

import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** Sweeps at the times set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class ScheduledSweep implements SchedulingConfigurer {

    private final Sweep sweep;
    private final IntroductionSettings settings;

    ScheduledSweep(Sweep sweep, IntroductionSettings settings) {
        this.sweep = sweep;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        if (settings.sweeps()) {
            CronTrigger trigger = new CronTrigger(settings.sweep(), ZoneOffset.UTC);
            registrar.addCronTask(new CronTask(() -> sweep.run(Moves.now()), trigger));
        }
    }
}

package io.commonground.ties;

import io.commonground.privacy.FactsErased;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/**
 * Moves all ties to the new day at the hour set, since strength decays; at the start of the service
 * goes on with what the last process did not finish, or missed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class ScheduledRefresh implements SchedulingConfigurer {

    private final Ties ties;
    private final TieSettings settings;

    ScheduledRefresh(Ties ties, TieSettings settings) {
        this.ties = ties;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        if (settings.refreshes()) {
            CronTrigger trigger = new CronTrigger(settings.refresh(), ZoneOffset.UTC);
            registrar.addCronTask(new CronTask(this::refresh, trigger));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        if (ties.isBehind()) {
            Thread.ofVirtual().name("ties").start(this::refresh);
        }
    }

    /**
     * What was erased counts no more before this returns; where no tie was ever derived, none rests
     * on it.
     */
    @EventListener(FactsErased.class)
    void withoutTheErased() {
        if (ties.isDerived()) {
            refresh();
        }
    }

    private void refresh() {
        ties.derive(_ -> {});
    }
}

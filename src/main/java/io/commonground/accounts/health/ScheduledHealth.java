package io.commonground.accounts.health;

import io.commonground.graph.FactsChanged;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** Keeps the health of all accounts at the hour set, and after imports. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class ScheduledHealth implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledHealth.class);

    private final HealthBook book;
    private final HealthSettings settings;
    private final AtomicBoolean wanted = new AtomicBoolean();

    ScheduledHealth(HealthBook book, HealthSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        if (settings.keepsDaily()) {
            CronTrigger trigger = new CronTrigger(settings.keep(), ZoneOffset.UTC);
            registrar.addCronTask(new CronTask(book::keep, trigger));
        }
    }

    /** Changes that come while one is waiting to be kept are kept with it. */
    @EventListener(FactsChanged.class)
    void changed() {
        if (settings.keepAfterChanges() && wanted.compareAndSet(false, true)) {
            Thread.ofVirtual().name("health").start(this::keep);
        }
    }

    private void keep() {
        wanted.set(false);
        try {
            book.keep();
        } catch (RuntimeException failed) {
            LOG.warn("Health is kept at its next hour: {}", failed.getClass().getSimpleName());
        }
    }
}

package io.commonground.alerts;

import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.config.TriggerTask;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.scheduling.support.PeriodicTrigger;

/** Evaluates the rules at the times set, and hands on what was told. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableScheduling
class ScheduledEvaluation implements SchedulingConfigurer {

    private static final Duration BETWEEN_DELIVERIES = Duration.ofSeconds(2);

    private final Evaluations evaluations;
    private final OldAlerts old;
    private final Deliveries deliveries;
    private final AlertSettings settings;

    ScheduledEvaluation(
            Evaluations evaluations, OldAlerts old, Deliveries deliveries, AlertSettings settings) {
        this.evaluations = evaluations;
        this.old = old;
        this.deliveries = deliveries;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar registrar) {
        if (settings.isScheduled()) {
            CronTrigger trigger = new CronTrigger(settings.evaluate(), ZoneOffset.UTC);
            registrar.addCronTask(new CronTask(this::evaluate, trigger));
        }
        if (deliveries.areWanted()) {
            registrar.addTriggerTask(
                    new TriggerTask(deliveries::run, new PeriodicTrigger(BETWEEN_DELIVERIES)));
        }
    }

    private void evaluate() {
        evaluations.run();
        old.remove(Evaluations.now());
    }
}

package io.commonground.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What fails at its hour is logged without the words of its error, which may quote facts. */
@Configuration(proxyBeanMethods = false)
class ScheduledFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledFaults.class);

    @Bean
    SimpleAsyncTaskSchedulerCustomizer faultsOfSchedules() {
        return scheduler -> scheduler.setErrorHandler(ScheduledFaults::log);
    }

    @Bean
    ThreadPoolTaskSchedulerCustomizer faultsOfPooledSchedules() {
        return scheduler -> scheduler.setErrorHandler(ScheduledFaults::log);
    }

    private static void log(Throwable failure) {
        LOG.error("Scheduled work failed; it is tried again at its next hour", Fault.of(failure));
    }
}

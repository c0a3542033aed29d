package io.commonground.ties;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Has derived at the start of the service what the last process left marked. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DueTiesAtStart {

    private final DueTies due;

    DueTiesAtStart(DueTies due) {
        this.due = due;
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        due.catchUp();
    }
}

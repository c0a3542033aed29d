package io.commonground.alerts;

import io.commonground.accounts.AccountsChanged;
import io.commonground.graph.FactsChanged;
import io.commonground.graph.Fault;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Evaluates the rules a while after a change, once for all changes until then. */
@Component
@ConditionalOnWebApplication
class EvaluationAfterChanges {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluationAfterChanges.class);

    private final Runnable evaluation;
    private final AlertSettings settings;
    private final AtomicBoolean due = new AtomicBoolean();

    EvaluationAfterChanges(Evaluations evaluations, AlertSettings settings) {
        this.evaluation = evaluations::run;
        this.settings = settings;
    }

    @EventListener({FactsChanged.class, AccountsChanged.class})
    void soon() {
        if (settings.followsChanges() && due.compareAndSet(false, true)) {
            Thread.ofVirtual().name("alerts").start(this::evaluate);
        }
    }

    private void evaluate() {
        try {
            Thread.sleep(settings.afterChanges());
            due.set(false);
            evaluation.run();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.error("Rules were not evaluated; the schedule tries again", Fault.of(failed));
        }
    }
}

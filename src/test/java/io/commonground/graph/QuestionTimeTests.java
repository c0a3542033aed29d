package io.commonground.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import reactor.util.context.Context;

@GraphTest
class QuestionTimeTests {

    @Autowired Graph graph;
    @Autowired TestGraph testGraph;
    @Autowired AbstractPlatformTransactionManager transactions;

    private static <T> T during(QuestionTime time, Callable<T> work) throws Exception {
        return ContextSnapshotFactory.builder()
                .build()
                .captureFrom(Context.of(QuestionTime.KEY, time))
                .wrap(work)
                .call();
    }

    @Test
    void aStatementEndsInTheDatabaseWhenTheTimeOfItsQuestionIsUp() {
        var time = new QuestionTime(Duration.ofMillis(300));

        assertThatThrownBy(() ->
                        during(time, () -> graph.read("graph/endless", Map.of("to", 1L << 50))))
                .isInstanceOf(TimeBudgetExceeded.class);

        await().until(this::nothingRuns);
    }

    private boolean nothingRuns() {
        return testGraph
                .run(
                        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// Counts for as long' RETURN *")
                .isEmpty();
    }

    @Test
    void aQuestionWhoseTimeIsUpAsksTheDatabaseNothingMore() {
        var time = new QuestionTime(Duration.ZERO);

        assertThatThrownBy(() -> during(time, () -> graph.read("graph/endless", Map.of("to", 1))))
                .isInstanceOf(TimeBudgetExceeded.class);
    }

    @Test
    void whatGoesOnForLongerHasNoTimeAnyMore() throws Exception {
        var time = new QuestionTime(Duration.ZERO);
        time.lift();

        assertThat(during(time, () -> graph.read("graph/endless", Map.of("to", 1)))).hasSize(1);
    }

    @Test
    void whatSpringDataReadsHasATimeToo() {
        assertThat(transactions.getDefaultTimeout()).isEqualTo(10);
    }

    @Test
    void aBudgetIsNeverMoreThanWhatIsLeft() throws Exception {
        var time = new QuestionTime(Duration.ofMinutes(1));
        Duration second = Duration.ofSeconds(1);

        assertThat(during(time, () -> QuestionTime.within(second))).isEqualTo(second);
        assertThat(during(time, () -> QuestionTime.within(Duration.ofHours(1))))
                .isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(QuestionTime.within(second)).isEqualTo(second);
    }
}

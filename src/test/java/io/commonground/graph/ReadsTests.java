package io.commonground.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Work that nobody waits for lets running questions go first. */
class ReadsTests {

    private final Reads reads = new Reads();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void withoutQuestionsItGoesOnAtOnce() {
        reads.await(Duration.ofDays(1));
    }

    @Test
    void itWaitsForTheAnswer() throws InterruptedException {
        Thread question = question();
        answered.countDown();
        reads.await(Duration.ofDays(1));
        assertThat(over).isTrue();
        question.join();
    }

    @Test
    void itsPatienceHasAnEnd() throws InterruptedException {
        Thread question = question();
        reads.await(Duration.ofMillis(20));
        assertThat(over).isFalse();
        answered.countDown();
        question.join();
    }

    private Thread question() throws InterruptedException {
        Thread thread =
                Thread.ofVirtual()
                        .start(() ->
                                reads.during(() -> {
                                    asked.countDown();
                                    awaitAnswer();
                                    over.set(true);
                                    return "answer";
                                }));
        asked.await();
        return thread;
    }

    private void awaitAnswer() {
        try {
            answered.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}

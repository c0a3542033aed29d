package io.commonground.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import graphql.ExecutionResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

/** Two subscriptions on a WebSocket, three of a viewer. */
class SubscriptionLimitTests {

    private static final Asking ANN = new Asking("Ann", true, null, false);
    private static final Asking BO = new Asking("Bo", true, null, false);

    private final List<Disposable> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Disposable::dispose);
    }

    private static Subscriptions of(Duration life) {
        return new Subscriptions(new SubscriptionLimits(2, 3, 1, life));
    }

    private Disposable open(Subscriptions subscriptions, Asking asking, String socket) {
        Disposable one =
                subscriptions.limited(Flux.<ExecutionResult>never(), asking, socket).subscribe();
        opened.add(one);
        return one;
    }

    private static Object endOf(Subscriptions subscriptions, Asking asking, String socket) {
        return subscriptions
                .limited(Flux.<ExecutionResult>never(), asking, socket)
                .blockLast(Duration.ofSeconds(30));
    }

    private static String code(Throwable ended) {
        return ((SubscriptionPublisherException) ended)
                .getErrors()
                .getFirst()
                .getExtensions()
                .get("code")
                .toString();
    }

    @Test
    void oneMoreThanAWebSocketHoldsIsRefusedUntilOneEnds() {
        Subscriptions subscriptions = of(Duration.ofHours(1));
        Disposable first = open(subscriptions, ANN, "1");
        open(subscriptions, ANN, "1");

        assertThatThrownBy(() -> endOf(subscriptions, ANN, "1"))
                .satisfies(ended -> assertThat(code(ended)).isEqualTo("LIMIT_EXCEEDED"));
        first.dispose();
        open(subscriptions, ANN, "1");
        assertThat(subscriptions.of("Ann")).isEqualTo(2);
    }

    @Test
    void oneMoreThanAViewerMayHaveIsRefusedOnAnyConnection() {
        Subscriptions subscriptions = of(Duration.ofHours(1));
        open(subscriptions, ANN, "1");
        open(subscriptions, ANN, "2");
        open(subscriptions, ANN, null);

        assertThatThrownBy(() -> endOf(subscriptions, ANN, null))
                .satisfies(ended -> assertThat(code(ended)).isEqualTo("LIMIT_EXCEEDED"));
        open(subscriptions, BO, null);
        assertThat(subscriptions.of("Bo")).isEqualTo(1);
    }

    @Test
    void itEndsWhenItHasLastedLongEnough() {
        Subscriptions subscriptions = of(Duration.ofMillis(20));

        assertThatThrownBy(() -> endOf(subscriptions, ANN, "1"))
                .satisfies(ended -> assertThat(code(ended)).isEqualTo("LIMIT_EXCEEDED"));
        await().until(() -> subscriptions.of("Ann") == 0);
    }

    @Test
    void itEndsWithTheSignIn() {
        Asking leaving = new Asking("Ann", true, Instant.now().plusMillis(20), false);

        assertThatThrownBy(() -> endOf(of(Duration.ofHours(1)), leaving, "1"))
                .satisfies(ended -> assertThat(code(ended)).isEqualTo("UNAUTHENTICATED"));
    }

    @Test
    void oneThatEndsByItselfEndsAsItWould() {
        Subscriptions subscriptions = of(Duration.ofHours(1));

        assertThat(
                        subscriptions
                                .limited(Flux.<ExecutionResult>empty(), ANN, "1")
                                .collectList()
                                .block())
                .isEmpty();
        assertThat(subscriptions.of("Ann")).isZero();
    }
}

package io.commonground.alerts;

import io.commonground.alerts.Post.Receipt;
import io.commonground.graph.Graph;
import io.commonground.graph.Ids;
import io.commonground.graph.Row;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells webhooks what was told, each in its order and at least once: how far each has come is kept
 * in the graph behind every answer, so that a service goes on where another was killed.
 */
@Component
class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int AT_ONCE = 50;
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 12;

    private final Graph graph;
    private final Post post;
    private final List<Webhook> hooks;

    Deliveries(Graph graph, Post post, WebhookSettings settings) {
        this.graph = graph;
        this.post = post;
        this.hooks = settings.webhooks();
    }

    boolean areWanted() {
        return !hooks.isEmpty();
    }

    /** Sends what is due now. */
    void run() {
        run(Evaluations.now());
    }

    /** Sends what is due at that moment, to each webhook that nobody else is sending to. */
    void run(ZonedDateTime now) {
        for (Webhook hook : hooks) {
            String taker = Ids.next();
            take(hook, taker, now)
                    .ifPresent(row -> send(hook, taker, row.number("delivered"), now));
        }
    }

    /** The webhook's place, where it is due; one that is new begins with what comes next. */
    private Optional<Row> take(Webhook hook, String taker, ZonedDateTime now) {
        return graph.writing(transaction -> {
            Map<String, Object> parameters =
                    Map.of(
                            "name", hook.name(),
                            "taker", taker,
                            "now", now,
                            "until", now.plus(LEASE),
                            "begin", Log.hold(transaction).last());
            return transaction.find("alerts/take-hook", parameters);
        });
    }

    private void send(Webhook hook, String taker, long delivered, ZonedDateTime now) {
        record Due(List<Delivery> deliveries, long end) {}
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("after", delivered);
        parameters.put("limit", AT_ONCE);
        parameters.put(
                "rules",
                hook.rules() == null ? null : hook.rules().stream().map(Enum::name).toList());
        Due due =
                graph.writing(transaction -> {
                    long end = Log.hold(transaction).last();
                    parameters.put("last", end);
                    return new Due(
                            transaction.run("alerts/to-deliver", parameters).stream()
                                    .map(row -> Delivery.of(row, hook))
                                    .toList(),
                            end);
                });
        long come = delivered;
        for (Delivery delivery : due.deliveries()) {
            if (!isTaken(delivery, hook, taker, now)) {
                return;
            }
            come = delivery.sequence();
        }
        release(hook, taker, due.deliveries().size() < AT_ONCE ? due.end() : come);
    }

    private boolean isTaken(Delivery delivery, Webhook hook, String taker, ZonedDateTime now) {
        Receipt receipt = receipt(delivery, hook);
        if (receipt.taken()) {
            Map<String, @Nullable Object> parameters = of(hook, taker);
            parameters.put("sequence", delivery.sequence());
            parameters.put("until", Evaluations.now().plus(LEASE));
            return !graph.write("alerts/advance-hook", parameters).isEmpty();
        }
        long attempts = fail(hook, taker, receipt, now);
        LOG.warn("The webhook {} answered {}, at try {}", hook, receipt.said(), attempts);
        return false;
    }

    private Receipt receipt(Delivery delivery, Webhook hook) {
        try {
            return post.send(delivery, hook);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Receipt(false, "interrupted");
        }
    }

    private long fail(Webhook hook, String taker, Receipt receipt, ZonedDateTime now) {
        return graph.writing(transaction -> {
            Map<String, @Nullable Object> parameters = of(hook, taker);
            parameters.put("said", receipt.said());
            long attempts =
                    transaction.run("alerts/fail-hook", parameters).stream()
                            .findFirst()
                            .map(row -> row.number("attempts"))
                            .orElse(0L);
            parameters.put("next", now.plus(pause(attempts)));
            transaction.run("alerts/pause-hook", parameters);
            return attempts;
        });
    }

    /** Twice as long after each failure, up to an hour. */
    static Duration pause(long attempts) {
        long doublings = Math.clamp(attempts - 1, 0, MOST_DOUBLINGS);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void release(Webhook hook, String taker, long sequence) {
        Map<String, @Nullable Object> parameters = of(hook, taker);
        parameters.put("sequence", sequence);
        parameters.put("until", null);
        graph.write("alerts/advance-hook", parameters);
    }

    private static Map<String, @Nullable Object> of(Webhook hook, String taker) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("name", hook.name());
        parameters.put("taker", taker);
        return parameters;
    }
}

package io.commonground.privacy;

import io.commonground.graph.Fault;
import io.commonground.graph.Graph;
import io.commonground.graph.GraphUnavailable;
import io.commonground.graph.Ids;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Erases people: each is taken out of every answer at once, in one transaction that also keeps
 * imports from bringing them back; what hung on them is deleted behind that, in small ones.
 */
@Component
class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final Duration BATCH_BUDGET = Duration.ofMinutes(2);
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Graph graph;
    private final Suppressions suppressions;
    private final PrivacySettings settings;
    private final ApplicationEventPublisher events;
    private final ReentrantLock one = new ReentrantLock();

    Erasures(
            Graph graph,
            Suppressions suppressions,
            PrivacySettings settings,
            ApplicationEventPublisher events) {
        this.graph = graph.within(BATCH_BUDGET);
        this.suppressions = suppressions;
        this.settings = settings;
        this.events = events;
    }

    /**
     * Somebody else with the same e-mail or LinkedIn address.
     *
     * @param id own id
     * @param seen whether the viewer may see them
     */
    record Alike(String id, boolean seen) {}

    /** The others who carry the same e-mail or LinkedIn address. */
    List<Alike> alike(String person, Lens lens) {
        Row known = graph.find("privacy/addresses", Map.of("person", person)).orElseThrow();
        String profile = known.findText("profile");
        if (profile == null && known.isNull("email")) {
            return List.of();
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("person", person);
        parameters.put("email", known.findText("email"));
        parameters.put("profile", profile == null ? null : Marks.anyFormOf(profile));
        parameters.put("lens", lens.asParameter());
        return graph.read(
                "privacy/alike", parameters, row -> new Alike(row.text("id"), row.flag("seen")));
    }

    /**
     * Takes people out of every answer, for good; the rest is done behind the scenes.
     *
     * @param people own ids
     * @param by own id of whoever says so, null for somebody who is no person of the graph
     */
    List<Erasure> begin(List<String> people, ErasureReason reason, @Nullable String by) {
        List<String> ids = hide(people, reason, by);
        catchUp();
        return list(ids);
    }

    /** Takes people out of every answer; the erasures that are left to do. */
    List<String> hide(List<String> people, ErasureReason reason, @Nullable String by) {
        return graph.writing(transaction -> hide(people, reason, by, transaction));
    }

    private List<String> hide(
            List<String> people,
            ErasureReason reason,
            @Nullable String by,
            Transaction transaction) {
        transaction.run("privacy/take-turn", Map.of());
        transaction.run("privacy/lock-imports", Map.of());
        List<String> erasures = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        for (String person : people.stream().distinct().sorted().toList()) {
            Row known =
                    transaction
                            .find("privacy/take-to-erase", Map.of("person", person))
                            .orElse(null);
            if (known != null) {
                erasures.add(Ids.next());
                String mark = suppress(known, transaction);
                Map<String, @Nullable Object> parameters = new HashMap<>();
                parameters.put("person", person);
                parameters.put("erasure", erasures.getLast());
                parameters.put("reason", reason.name());
                parameters.put("by", by);
                parameters.put("mark", mark);
                parameters.put("names", known.texts("names"));
                numbers.add(
                        transaction.run("privacy/hide", parameters).getFirst().number("number"));
            }
        }
        transaction.run("privacy/heed", Map.of("numbers", numbers));
        return erasures;
    }

    /** Puts them on the list; answers by which mark whoever has the key finds this erasure. */
    private String suppress(Row known, Transaction transaction) {
        String key = Marks.person(known.text("key"));
        List<String> marks = new ArrayList<>(List.of(key));
        String email = known.findText("email");
        String profile = known.findText("profile");
        if (email != null) {
            marks.add(Marks.email(email));
        }
        if (profile != null) {
            marks.add(Marks.profile(profile));
        }
        suppressions.add(marks, transaction);
        return suppressions.key(transaction).mark(key);
    }

    List<Erasure> list(Collection<String> ids) {
        return graph.read("privacy/erasures", Map.of("ids", List.copyOf(ids)), Erasure::of);
    }

    /** Brings to their end what was begun, also by a past process. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        Thread.ofVirtual().name("erasures").start(this::resume);
    }

    private void resume() {
        try {
            finishAll(() -> {});
        } catch (GraphUnavailable unavailable) {
            LOG.warn("Erasures wait: {}", unavailable.getMessage());
            later();
        } catch (RuntimeException fault) {
            LOG.error(
                    "Erasures pause after a fault; the next one or the next start goes on",
                    Fault.of(fault));
        }
    }

    private void later() {
        try {
            Thread.sleep(RETRY);
            catchUp();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Brings all erasures to their end, one process-wide at a time. */
    void finishAll(Runnable afterBatch) {
        one.lock();
        try {
            List<Row> open = graph.read("privacy/open-erasures", Map.of());
            Erasing erasing = new Erasing(graph, suppressions, settings.erasureBatch(), afterBatch);
            open.forEach(erasing::run);
            if (!open.isEmpty()) {
                events.publishEvent(new FactsErased());
            }
            for (Row erasure : open) {
                graph.write("privacy/finish-erasure", Map.of("erasure", erasure.text("id")));
                LOG.info("Erasure {} is done", erasure.text("id"));
            }
        } finally {
            one.unlock();
        }
    }
}

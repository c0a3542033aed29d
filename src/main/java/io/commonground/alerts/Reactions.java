package io.commonground.alerts;

import io.commonground.graph.Conflict;
import io.commonground.graph.Graph;
import io.commonground.graph.Ids;
import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import io.commonground.graph.NotFound;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Viewer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people do about alerts: take them on, or put them aside for a while. */
@Component
class Reactions {

    private static final int LONGEST_REASON = 2_000;
    private static final Duration LONGEST_SLEEP = Duration.ofDays(366);

    private final Graph graph;

    Reactions(Graph graph) {
        this.graph = graph;
    }

    /**
     * What somebody says.
     *
     * @param act whether they take it on or put it aside
     * @param until until when it sleeps, null where it does not
     */
    private record Said(AlertAct act, String reason, @Nullable OffsetDateTime until) {}

    /**
     * Somebody has seen it and takes it on; saying it again changes nothing.
     *
     * @throws NotFound where the viewer sees no such alert
     * @throws Conflict where it is closed
     */
    Alert acknowledge(String id, String reason, Viewer viewer) {
        return note(id, new Said(AlertAct.ACKNOWLEDGED, text(reason), null), viewer);
    }

    /**
     * Puts it aside until then; it comes back by itself. Saying it again changes nothing.
     *
     * @throws NotFound where the viewer sees no such alert
     * @throws Conflict where it is closed
     */
    Alert snooze(String id, OffsetDateTime until, String reason, Viewer viewer) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SLEEP))) {
            throw new InvalidRequest(
                    "'until' is %s: name a moment in the next %d days."
                            .formatted(until, LONGEST_SLEEP.toDays()));
        }
        return note(
                id,
                new Said(
                        AlertAct.SNOOZED,
                        text(reason),
                        until.withOffsetSameInstant(ZoneOffset.UTC)),
                viewer);
    }

    private static String text(String reason) {
        if (reason.isBlank()) {
            throw new InvalidRequest(
                    "'reason' is empty: say what is being done, or why it can wait.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new LimitExceeded(
                    "'reason' has %d characters: at most %d."
                            .formatted(reason.length(), LONGEST_REASON));
        }
        return reason.strip();
    }

    private Alert note(String id, Said said, Viewer viewer) {
        return graph.writing(transaction -> {
            Log.hold(transaction);
            Alert alert = Alerts.get(id, viewer, transaction);
            if (alert.state() == AlertState.CLOSED) {
                throw new Conflict("This alert is closed: its cause is gone.");
            }
            if (wasSaid(alert, said, viewer, transaction)) {
                return alert;
            }
            write(alert, said, viewer, transaction);
            return Alerts.get(id, viewer, transaction);
        });
    }

    private static boolean wasSaid(Alert alert, Said said, Viewer viewer, Transaction transaction) {
        return alert.state().name().equals(said.act().name())
                && transaction
                        .find("alerts/last-reaction", Map.of("ids", List.of(alert.id())))
                        .map(AlertStep::of)
                        .filter(last -> last.act() == said.act())
                        .filter(last -> Objects.equals(last.by(), viewer.person()))
                        .filter(last -> Objects.equals(last.reason(), said.reason()))
                        .filter(last -> Objects.equals(last.until(), said.until()))
                        .isPresent();
    }

    private static void write(Alert alert, Said said, Viewer viewer, Transaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", alert.id());
        parameters.put("act", said.act().name());
        parameters.put("reason", said.reason());
        parameters.put(
                "until",
                said.until() == null ? null : said.until().atZoneSameInstant(ZoneOffset.UTC));
        parameters.put("by", viewer.person());
        parameters.put("step", Ids.next());
        parameters.put("now", Evaluations.now());
        transaction.run("alerts/react", parameters);
    }
}

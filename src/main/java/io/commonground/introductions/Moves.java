package io.commonground.introductions;

import io.commonground.graph.Conflict;
import io.commonground.graph.Ids;
import io.commonground.graph.NotFound;
import io.commonground.graph.Transaction;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves introductions on: under a lock, from the state they are found in, with a step recorded for
 * each move. Of several who want to move one at the same time, each finds what the last one left.
 */
@Component
class Moves {

    private final IntroductionSettings settings;

    Moves(IntroductionSettings settings) {
        this.settings = settings;
    }

    /** Locks an introduction for the rest of the transaction; empty where there is none. */
    Optional<Standing> hold(String id, Transaction transaction) {
        transaction.run("introductions/lock", Map.of("id", id));
        return transaction.find("introductions/standing", Map.of("id", id)).map(Standing::of);
    }

    /** Locks an introduction; one that is absent and one they know nothing of are the same. */
    Standing hold(String id, Who who, Transaction transaction) {
        return hold(id, transaction)
                .filter(standing -> standing.isKnownTo(who))
                .orElseThrow(Moves::absent);
    }

    static NotFound absent() {
        return new NotFound(
                "No introduction of yours has that id (argument 'id'). Look it up with introductions.");
    }

    /**
     * Moves it on.
     *
     * @throws Conflict where that cannot happen in the state it is in
     */
    void make(Standing from, Move wanted, Transaction transaction) {
        make(from, wanted, now(), transaction);
    }

    /** The same at a moment of the caller's. */
    void make(Standing from, Move wanted, ZonedDateTime now, Transaction transaction) {
        Move move =
                wanted.act() == Act.AGREED
                                && from.state() == State.AWAITING_CONNECTOR
                                && !from.isAtLastConnector()
                        ? wanted.as(Act.PASSED_ON)
                        : wanted;
        State next = from.state().after(move.act()).orElseThrow(() -> conflict(from));
        int position = move.act() == Act.PASSED_ON ? from.position() + 1 : from.position();
        boolean asksAnew = next != from.state() || position != from.position();
        boolean closed = asksAnew && next == State.AWAITING_CONNECTOR && from.isClosed(position);
        List<String> told =
                !closed && (asksAnew || move.act() == Act.REMINDED)
                        ? from.asked(next, position)
                        : List.of();
        write(from, next, position, move, told, now, transaction);
        if (closed) {
            hold(from.id(), transaction)
                    .ifPresent(then -> make(then, Move.of(Act.CLOSED), now, transaction));
        }
    }

    /** Records how it began. */
    void begin(Standing standing, Transaction transaction) {
        write(
                standing,
                standing.state(),
                0,
                Move.by(standing.asker(), Act.REQUESTED),
                standing.awaited(),
                now(),
                transaction);
    }

    private void write(
            Standing from,
            State next,
            int position,
            Move move,
            List<String> told,
            ZonedDateTime now,
            Transaction transaction) {
        Map<String, @Nullable Object> step = move.asStep();
        step.put("id", Ids.next());
        step.put("at", now);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", from.id());
        parameters.put("from", from.state().name());
        parameters.put("position", from.position());
        parameters.put("properties", properties(from.state(), next, position, move, now));
        parameters.put("step", step);
        parameters.put("by", move.by());
        parameters.put("told", told);
        parameters.put("asked", next == State.AWAITING_MANAGER ? List.of() : told);
        if (transaction.run("introductions/move", parameters).isEmpty()) {
            throw conflict(from);
        }
    }

    private Map<String, @Nullable Object> properties(
            State before, State next, int position, Move move, ZonedDateTime now) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("state", next.name());
        properties.put("position", position);
        properties.put("changedAt", now);
        properties.put("remindAt", next.isOpen() ? remindAt(move, now) : null);
        if (before.isOpen() && !next.isOpen()) {
            properties.put("decidedAt", now);
        }
        return properties;
    }

    private ZonedDateTime remindAt(Move move, ZonedDateTime now) {
        return move.until() == null
                ? now.plus(settings.remindAfter())
                : move.until().atStartOfDay(ZoneOffset.UTC);
    }

    static Conflict conflict(Standing standing) {
        return new Conflict(
                "The introduction is %s: it does not wait for that. Look at it with introduction(id: …)."
                        .formatted(standing.state().shown()));
    }

    static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }
}

package io.commonground.introductions;

import io.commonground.graph.Row;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an introduction stands while it is locked, and who has which part in it.
 *
 * @param position of the connector who is asked, or was last
 * @param managerFirst whether its manager is asked before anybody else
 * @param asker own id, null where they have been erased
 * @param target null where they have been erased
 * @param managers own ids of those who manage its account
 */
record Standing(
        String id,
        State state,
        int position,
        boolean managerFirst,
        LocalDate neededBy,
        @Nullable String asker,
        List<Stop> connectors,
        @Nullable Stop target,
        List<String> managers) {

    static Standing of(Row row) {
        Row target = row.findRow("target");
        return new Standing(
                row.text("id"),
                State.valueOf(row.text("state")),
                row.integer("position"),
                row.flag("managerFirst"),
                Objects.requireNonNull(row.findDay("neededBy")),
                row.findText("asker"),
                row.rows("connectors").stream().map(Stop::of).toList(),
                target == null ? null : Stop.of(target),
                row.texts("managers"));
    }

    boolean isAtLastConnector() {
        return connectors.stream().noneMatch(stop -> stop.position() > position);
    }

    /** Whether the connector there does not want to be asked any more. */
    boolean isClosed(int at) {
        return connector(at).filter(Stop::closed).isPresent();
    }

    private Optional<Stop> connector(int at) {
        return connectors.stream().filter(stop -> stop.position() == at).findFirst();
    }

    /** Whether that person knows of it: who asks, who is asked, and who manages the account. */
    boolean isKnownTo(Who who) {
        return who.runsProgram()
                || who.is(asker)
                || managers.stream().anyMatch(who::is)
                || connectors.stream().anyMatch(stop -> stop.hasAsked(who.person()))
                || target != null && target.hasAsked(who.person());
    }

    /** As what somebody can be asked, without what they can say for somebody else. */
    Set<Part> partsOf(Who who) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (managerFirst && isManager(who)) {
            parts.add(Part.MANAGER);
        }
        if (connectors.stream().anyMatch(stop -> stop.hasAsked(who.person()))) {
            parts.add(Part.CONNECTOR);
        }
        if (target != null && target.hasAsked(who.person())) {
            parts.add(Part.TARGET);
        }
        return parts;
    }

    /** Whether they may ever answer as that; the last connector may say what the target said. */
    boolean mayAnswer(Part part, Who who) {
        return partsOf(who).contains(part)
                || part == Part.TARGET
                        && isAtLastConnector()
                        && connector(position)
                                .filter(stop -> stop.hasAsked(who.person()))
                                .isPresent();
    }

    /** Whether it waits for their answer as that. */
    boolean awaits(Part part, Who who) {
        return state.asked() == part
                && mayAnswer(part, who)
                && (part != Part.CONNECTOR
                        || connector(position).filter(stop -> stop.is(who.person())).isPresent());
    }

    boolean isManager(Who who) {
        return managers.isEmpty() ? who.runsProgram() : managers.stream().anyMatch(who::is);
    }

    /** Own ids of those whom it waits for. */
    List<String> awaited() {
        return state.asked() == null ? List.of() : asked(state, position);
    }

    /** Own ids of those who are asked in that state. */
    List<String> asked(State next, int at) {
        return switch (next) {
            case AWAITING_MANAGER -> managers;
            case AWAITING_CONNECTOR -> connector(at).map(Stop::person).stream().toList();
            case AWAITING_TARGET -> Optional.ofNullable(target).map(Stop::person).stream().toList();
            case INTRODUCED,
                    MEETING_HELD,
                    OPPORTUNITY,
                    NOTHING,
                    REFUSED,
                    DECLINED,
                    EXPIRED,
                    CLOSED,
                    WITHDRAWN ->
                    List.of();
        };
    }
}

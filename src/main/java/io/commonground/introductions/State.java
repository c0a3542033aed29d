package io.commonground.introductions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an introduction is, and what can become of it: the one place that says so. {@code
 * docs/introductions.md} draws it.
 */
enum State {
    /** The manager of the account is asked. */
    AWAITING_MANAGER(IntroductionState.AWAITING_MANAGER, Part.MANAGER),
    /** The connectors are asked, one after the other along the path. */
    AWAITING_CONNECTOR(IntroductionState.AWAITING_CONNECTOR, Part.CONNECTOR),
    /** The target is asked. */
    AWAITING_TARGET(IntroductionState.AWAITING_TARGET, Part.TARGET),
    /** Everybody has agreed. */
    INTRODUCED(IntroductionState.INTRODUCED, null),
    /** They have met. */
    MEETING_HELD(IntroductionState.MEETING_HELD, null),
    /** Business may come of it. */
    OPPORTUNITY(IntroductionState.OPPORTUNITY, null),
    /** Nothing came of it. */
    NOTHING(IntroductionState.NOTHING, null),
    /** The manager does not want it. */
    REFUSED(IntroductionState.REFUSED, null),
    /** A connector or the target does not want it. */
    DECLINED(IntroductionState.NOT_AVAILABLE, null),
    /** Nobody answered in time. */
    EXPIRED(IntroductionState.NOT_AVAILABLE, null),
    /** The connector does not want to be asked any more. */
    CLOSED(IntroductionState.NOT_AVAILABLE, null),
    /** The asker does not want it any more. */
    WITHDRAWN(IntroductionState.WITHDRAWN, null);

    private static final Map<State, Map<Act, State>> MOVES =
            Map.of(
                    AWAITING_MANAGER,
                    Map.of(
                            Act.AGREED, AWAITING_CONNECTOR,
                            Act.DECLINED, REFUSED,
                            Act.POSTPONED, AWAITING_MANAGER,
                            Act.REMINDED, AWAITING_MANAGER,
                            Act.WITHDRAWN, WITHDRAWN,
                            Act.EXPIRED, EXPIRED),
                    AWAITING_CONNECTOR,
                    Map.of(
                            Act.PASSED_ON, AWAITING_CONNECTOR,
                            Act.AGREED, AWAITING_TARGET,
                            Act.DECLINED, DECLINED,
                            Act.POSTPONED, AWAITING_CONNECTOR,
                            Act.REMINDED, AWAITING_CONNECTOR,
                            Act.WITHDRAWN, WITHDRAWN,
                            Act.EXPIRED, EXPIRED,
                            Act.CLOSED, CLOSED),
                    AWAITING_TARGET,
                    Map.of(
                            Act.AGREED, INTRODUCED,
                            Act.DECLINED, DECLINED,
                            Act.POSTPONED, AWAITING_TARGET,
                            Act.REMINDED, AWAITING_TARGET,
                            Act.WITHDRAWN, WITHDRAWN,
                            Act.EXPIRED, EXPIRED),
                    INTRODUCED,
                    Map.of(
                            Act.MEETING_HELD, MEETING_HELD,
                            Act.OPPORTUNITY, OPPORTUNITY,
                            Act.NOTHING, NOTHING),
                    MEETING_HELD,
                    Map.of(Act.OPPORTUNITY, OPPORTUNITY, Act.NOTHING, NOTHING));

    private final IntroductionState shown;
    private final @Nullable Part asked;

    State(IntroductionState shown, @Nullable Part asked) {
        this.shown = shown;
        this.asked = asked;
    }

    /** What everybody is shown: not who said no, nor whether anybody did. */
    IntroductionState shown() {
        return shown;
    }

    /** Whose answer it waits for, null where for nobody's. */
    @Nullable Part asked() {
        return asked;
    }

    /** Whether somebody is still to be asked. */
    boolean isOpen() {
        return asked != null;
    }

    /** What becomes of it; empty where that cannot happen here. */
    Optional<State> after(Act act) {
        return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(act));
    }

    static List<String> open() {
        return Arrays.stream(values()).filter(State::isOpen).map(State::name).toList();
    }

    /** The states that are shown as this one. */
    static List<String> shownAs(IntroductionState shown) {
        return Arrays.stream(values())
                .filter(state -> state.shown == shown)
                .map(State::name)
                .toList();
    }
}

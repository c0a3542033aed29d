package io.commonground.accounts.timeline;

import io.commonground.accounts.Account;
import io.commonground.accounts.Accounts;
import io.commonground.accounts.Today;
import io.commonground.directory.Recorder;
import io.commonground.graph.Graph;
import io.commonground.graph.UserError;
import io.commonground.privacy.Viewer;
import io.commonground.ties.DueTies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what the team knows of dealings with an account: held, planned, or trouble. */
@Component
class Recordings {

    private static final int SUBJECT = 500;
    private static final int PLACE = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final Period FARTHEST = Period.ofYears(2);
    private static final String WHAT = "interaction";

    private final Graph graph;
    private final Accounts accounts;
    private final Guests guests;
    private final Recorder recorder;
    private final Today today;
    private final DueTies ties;

    Recordings(
            Graph graph,
            Accounts accounts,
            Guests guests,
            Recorder recorder,
            Today today,
            DueTies ties) {
        this.graph = graph;
        this.accounts = accounts;
        this.guests = guests;
        this.recorder = recorder;
        this.today = today;
        this.ties = ties;
    }

    /** Records what has taken place; the ties of those who took part follow soon. */
    Outcome record(InteractionInput input, Viewer viewer) {
        Complaints complaints = check(input);
        complaints
                .when(
                        isAfterNow(input.at()),
                        "IN_FUTURE",
                        "at",
                        "It has not taken place yet: use planMeeting.")
                .when(
                        input.at().isBefore(EARLIEST.atStartOfDay().atOffset(ZoneOffset.UTC)),
                        "LONG_PAST",
                        "at",
                        "Nothing before 1990 is recorded.")
                .severity(input.severity())
                .sentiment(input.sentiment());
        OffsetDateTime resolved = input.resolvedAt();
        if (resolved != null) {
            complaints
                    .when(
                            !Interaction.isCase(input.kind(), input.severity()),
                            "NOT_A_CASE",
                            "resolvedAt",
                            "Only cases are resolved.")
                    .when(
                            Interaction.isEscalation(input.severity()),
                            "NEEDS_CONFIRMATION",
                            "resolvedAt",
                            "A case of severity 1 or 2 is closed by the customer: use proposeResolution and confirmResolution.")
                    .when(
                            resolved.isBefore(input.at()) || isAfterNow(resolved),
                            "OUT_OF_ORDER",
                            "resolvedAt",
                            "It was resolved after it was opened, and before now.");
        }
        return write(input, InteractionState.HELD, complaints, viewer);
    }

    /** Plans a meeting or a call. */
    Outcome plan(MeetingInput input, Viewer viewer) {
        LocalDate day = input.at().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        Complaints complaints =
                check(input.asInteraction())
                        .when(
                                !input.kind().canBePlanned(),
                                "CANNOT_BE_PLANNED",
                                "kind",
                                "Plan a MEETING, VIDEO_CALL, PHONE_CALL or EVENT.")
                        .when(
                                day.isBefore(today.day()),
                                "IN_PAST",
                                "at",
                                "That day is over: use recordInteraction.")
                        .when(
                                day.isAfter(farthest(today.day())),
                                "TOO_FAR",
                                "at",
                                "Plan at most two years ahead.");
        return write(input.asInteraction(), InteractionState.PLANNED, complaints, viewer);
    }

    static LocalDate farthest(LocalDate day) {
        return day.plus(FARTHEST);
    }

    private static Complaints check(InteractionInput input) {
        return Guests.check(input.participants(), new Complaints())
                .shorter("subject", input.subject(), SUBJECT)
                .shorter("location", input.location(), PLACE);
    }

    private boolean isAfterNow(OffsetDateTime moment) {
        Instant now = Instant.now().plusSeconds(60);
        Instant end = today.day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return moment.toInstant().isAfter(end.isAfter(now) ? end : now);
    }

    private Outcome write(
            InteractionInput input, InteractionState state, Complaints complaints, Viewer viewer) {
        if (!complaints.errors().isEmpty()) {
            return Outcome.refused(complaints.errors());
        }
        Account account = accounts.get("account", input.account(), viewer.lens());
        Map<String, @Nullable Object> fact = recorder.fact(viewer, WHAT, input.idempotencyKey());
        List<Map<String, Object>> parts = guests.of(input.participants(), fact, viewer.lens());
        boolean held = state == InteractionState.HELD;
        OffsetDateTime resolved = input.resolvedAt();
        place(fact, input.kind(), input.at().toInstant(), state);
        fact.put("subject", input.subject());
        fact.put("location", input.location());
        fact.put("sentiment", input.sentiment());
        fact.put("severity", input.severity());
        fact.put("resolvedAt", resolved == null ? null : Moments.stored(resolved.toInstant()));
        fact.put("request", Once.digest(input));
        boolean open =
                held && resolved == null && Interaction.isCase(input.kind(), input.severity());
        String id = write(account, fact, parts, open, held, null);
        if (held) {
            ties.deriveSoon();
        }
        return Outcome.of(id);
    }

    /** Flags trouble; who did so hangs on it apart, for them and the program manager to see. */
    Outcome flag(
            String named,
            int severity,
            String subject,
            @Nullable String idempotencyKey,
            Viewer viewer) {
        List<UserError> errors =
                new Complaints().severity(severity).text("subject", subject, SUBJECT).errors();
        if (!errors.isEmpty()) {
            return Outcome.refused(errors);
        }
        Account account = accounts.get("account", named, viewer.lens());
        Map<String, @Nullable Object> fact = recorder.fact(viewer, "trouble", idempotencyKey);
        fact.remove("recordedBy");
        place(fact, InteractionKind.SUPPORT_CASE, today.moment(), InteractionState.HELD);
        fact.put("subject", subject);
        fact.put("severity", severity);
        fact.put("flagged", true);
        fact.put("request", Once.digest(List.of(named, severity, subject)));
        return Outcome.of(write(account, fact, List.of(), true, false, viewer.person()));
    }

    private static void place(
            Map<String, @Nullable Object> fact,
            InteractionKind kind,
            Instant at,
            InteractionState state) {
        fact.put("kind", kind.name());
        fact.put("at", Moments.stored(at));
        fact.put("day", Moments.stored(at).toLocalDate().toEpochDay());
        fact.put("state", state.name());
    }

    private String write(
            Account account,
            Map<String, @Nullable Object> fact,
            List<Map<String, Object>> parts,
            boolean open,
            boolean due,
            @Nullable String flagger) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("account", account.ownId());
        parameters.put("properties", fact);
        parameters.put("participants", parts);
        parameters.put("open", open);
        parameters.put("due", due);
        parameters.put("flagger", flagger);
        return Once.written(graph.write("timeline/record", parameters));
    }
}

package io.commonground.accounts.timeline;

import io.commonground.accounts.Accounts;
import io.commonground.graph.UserError;
import io.commonground.privacy.Viewers;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets the team record dealings, plan meetings, flag trouble and see cases through. */
@Controller
class RecordingController {

    private final Recordings recordings;
    private final Meetings meetings;
    private final Cases cases;
    private final Colleagues people;
    private final Interactions interactions;
    private final Accounts accounts;
    private final Viewers viewers;

    RecordingController(
            Recordings recordings,
            Meetings meetings,
            Cases cases,
            Colleagues people,
            Interactions interactions,
            Accounts accounts,
            Viewers viewers) {
        this.recordings = recordings;
        this.meetings = meetings;
        this.cases = cases;
        this.people = people;
        this.interactions = interactions;
        this.accounts = accounts;
        this.viewers = viewers;
    }

    /** What came of it. */
    record InteractionPayload(@Nullable Interaction interaction, List<UserError> userErrors) {}

    @MutationMapping
    InteractionPayload recordInteraction(@Argument InteractionInput input) {
        return now(recordings.record(input, viewers.current()));
    }

    @MutationMapping
    InteractionPayload planMeeting(@Argument MeetingInput input) {
        return now(recordings.plan(input, viewers.current()));
    }

    @MutationMapping
    InteractionPayload holdMeeting(
            @Argument String interaction,
            @Argument @Nullable List<String> present,
            @Argument @Nullable Double sentiment) {
        return now(meetings.hold(interaction, present, sentiment, viewers.current()));
    }

    @MutationMapping
    InteractionPayload cancelMeeting(@Argument String interaction) {
        return now(meetings.cancel(interaction, viewers.current()));
    }

    @MutationMapping
    InteractionPayload flagTrouble(
            @Argument String account,
            @Argument int severity,
            @Argument String subject,
            @Argument @Nullable String idempotencyKey) {
        return now(recordings.flag(account, severity, subject, idempotencyKey, viewers.current()));
    }

    @MutationMapping
    InteractionPayload acknowledgeCase(
            @Argument String interaction, @Argument @Nullable String note) {
        viewers.person();
        return take(
                new CaseChange(
                        CaseStepKind.ACKNOWLEDGED,
                        interaction,
                        null,
                        null,
                        note,
                        null,
                        null,
                        null));
    }

    @MutationMapping
    InteractionPayload proposeResolution(
            @Argument String interaction,
            @Argument String cause,
            @Argument String gesture,
            @Argument @Nullable String idempotencyKey) {
        return take(
                new CaseChange(
                        CaseStepKind.RESOLUTION_PROPOSED,
                        interaction,
                        cause,
                        gesture,
                        null,
                        null,
                        null,
                        idempotencyKey));
    }

    @MutationMapping
    InteractionPayload confirmResolution(
            @Argument String interaction,
            @Argument String confirmedBy,
            @Argument @Nullable OffsetDateTime at,
            @Argument @Nullable String idempotencyKey) {
        String customer = people.get("confirmedBy", confirmedBy, viewers.current().lens()).ownId();
        return take(
                new CaseChange(
                        CaseStepKind.CONFIRMED,
                        interaction,
                        null,
                        null,
                        null,
                        customer,
                        at == null ? null : at.toInstant(),
                        idempotencyKey));
    }

    @MutationMapping
    InteractionPayload reopenCase(
            @Argument String interaction,
            @Argument @Nullable String note,
            @Argument @Nullable String idempotencyKey) {
        return take(
                new CaseChange(
                        CaseStepKind.REOPENED,
                        interaction,
                        null,
                        null,
                        note,
                        null,
                        null,
                        idempotencyKey));
    }

    private InteractionPayload take(CaseChange change) {
        return now(cases.take(change, viewers.current()));
    }

    private InteractionPayload now(Outcome outcome) {
        accounts.changed();
        Interaction interaction =
                outcome.id() == null
                        ? null
                        : interactions
                                .byId(List.of(outcome.id()), viewers.current())
                                .get(outcome.id());
        return new InteractionPayload(interaction, outcome.errors());
    }
}

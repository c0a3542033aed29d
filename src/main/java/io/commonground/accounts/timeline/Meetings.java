package io.commonground.accounts.timeline;

import io.commonground.accounts.Today;
import io.commonground.directory.Recorder;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.privacy.Viewer;
import io.commonground.ties.DueTies;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of meetings that were planned here; those of other sources are theirs to tell. */
@Component
class Meetings {

    private final Graph graph;
    private final Interactions interactions;
    private final Guests guests;
    private final Recorder recorder;
    private final Today today;
    private final DueTies ties;

    Meetings(
            Graph graph,
            Interactions interactions,
            Guests guests,
            Recorder recorder,
            Today today,
            DueTies ties) {
        this.graph = graph;
        this.interactions = interactions;
        this.guests = guests;
        this.recorder = recorder;
        this.today = today;
        this.ties = ties;
    }

    /** Says that it took place; null for those present means those who were invited. */
    Outcome hold(
            String named,
            @Nullable List<String> present,
            @Nullable Double sentiment,
            Viewer viewer) {
        Complaints complaints = new Complaints().sentiment(sentiment);
        List<ParticipantInput> came =
                present == null
                        ? null
                        : present.stream()
                                .map(one -> new ParticipantInput(one, ParticipantRole.ATTENDEE))
                                .toList();
        if (came != null) {
            Guests.check(came, complaints);
        }
        Interaction meeting = get(named, viewer);
        LocalDate day = meeting.at().toLocalDate();
        LocalDate latest =
                today.day().isAfter(LocalDate.now(ZoneOffset.UTC))
                        ? today.day()
                        : LocalDate.now(ZoneOffset.UTC);
        complaints.when(day.isAfter(latest), "NOT_YET", "interaction", "Its day has not come yet.");
        refuseWhatIsNotOurs(meeting, viewer, complaints);
        if (!complaints.errors().isEmpty()) {
            return Outcome.refused(complaints.errors());
        }
        Map<String, @Nullable Object> fact = recorder.fact(viewer, "presence", null);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", meeting.id());
        parameters.put("lens", viewer.lens().asParameter());
        parameters.put("sentiment", sentiment);
        parameters.put("now", fact.get("recordedAt"));
        parameters.put("present", came == null ? null : guests.of(came, fact, viewer.lens()));
        Outcome outcome = planned(graph.write("timeline/hold-meeting", parameters));
        ties.deriveSoon();
        return outcome;
    }

    /** Says that it does not take place. */
    Outcome cancel(String named, Viewer viewer) {
        Interaction meeting = get(named, viewer);
        Complaints complaints = new Complaints();
        refuseWhatIsNotOurs(meeting, viewer, complaints);
        return complaints.errors().isEmpty()
                ? planned(
                        graph.write(
                                "timeline/cancel-meeting",
                                Map.of("id", meeting.id(), "now", Moments.now())))
                : Outcome.refused(complaints.errors());
    }

    private Interaction get(String named, Viewer viewer) {
        String id = interactions.get("interaction", named, viewer.lens()).id();
        return interactions.list(List.of(id), viewer).getFirst();
    }

    private void refuseWhatIsNotOurs(Interaction meeting, Viewer viewer, Complaints complaints) {
        complaints.when(
                !meeting.source().equals(recorder.fact(viewer, "source", null).get("source")),
                "OF_ANOTHER_SOURCE",
                "interaction",
                "It was imported: say so where it comes from.");
    }

    private static Outcome planned(List<Row> written) {
        return written.isEmpty()
                ? Outcome.refused(
                        "NOT_PLANNED",
                        "interaction",
                        "It is not planned any more: it was held or cancelled.")
                : Outcome.of(written.getFirst().text("id"));
    }
}

package io.commonground.alerts.questions;

import io.commonground.directory.Organizations;
import io.commonground.directory.People;
import io.commonground.directory.Person;
import io.commonground.directory.Recorder;
import io.commonground.graph.Graph;
import io.commonground.graph.Row;
import io.commonground.privacy.Viewer;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The questions that people keep, each for themselves. */
@Component
class SavedQuestions {

    private final Graph graph;
    private final People people;
    private final Organizations organizations;
    private final Recorder recorder;
    private final Replies replies;
    private final QuestionSettings settings;

    SavedQuestions(
            Graph graph,
            People people,
            Organizations organizations,
            Recorder recorder,
            Replies replies,
            QuestionSettings settings) {
        this.graph = graph;
        this.people = people;
        this.organizations = organizations;
        this.recorder = recorder;
        this.replies = replies;
        this.settings = settings;
    }

    List<SavedQuestion> list(String owner) {
        return read(owner, null);
    }

    Optional<SavedQuestion> find(String owner, String id) {
        return read(owner, id).stream().findFirst();
    }

    /** Those that are to warn whoever saved them. */
    List<SavedQuestion> watched(Graph background) {
        return background.read("alerts/watched-questions", Map.of(), SavedQuestion::of);
    }

    private List<SavedQuestion> read(String owner, @Nullable String id) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("owner", owner);
        parameters.put("id", id);
        return graph.read("alerts/questions", parameters, SavedQuestion::of);
    }

    /**
     * Keeps a question of the viewer's, once however often it is sent; its answer of now is seen.
     * None where they keep as many as they may.
     */
    SavedQuestionPayload save(
            Viewer viewer,
            String name,
            SavedQuestionKind kind,
            SavedQuestionInput arguments,
            boolean asAlert,
            String idempotencyKey) {
        String owner = Objects.requireNonNull(viewer.person());
        Map<String, Person> named = people.get(arguments.people(), viewer.lens());
        Map<String, @Nullable Object> properties = properties(arguments, viewer);
        String id = String.valueOf(recorder.fact(viewer, "question", idempotencyKey).get("id"));
        Optional<SavedQuestion> before = find(owner, id);
        if (before.isPresent()) {
            return SavedQuestionPayload.of(before.get());
        }
        Row kept = graph.find("alerts/question-counts", Map.of("owner", owner)).orElseThrow();
        if (kept.number("kept") >= settings.most()) {
            return SavedQuestionPayload.against(
                    "TOO_MANY",
                    "name",
                    "You keep %d questions, as many as one may: delete one of them."
                            .formatted(kept.number("kept")));
        }
        if (asAlert && kept.number("watched") >= settings.watched()) {
            return SavedQuestionPayload.against(
                    "TOO_MANY",
                    "asAlert",
                    "%d of your questions warn you, as many as may: delete one of them, or keep this one without."
                            .formatted(kept.number("watched")));
        }
        properties.put("id", id);
        properties.put("name", name);
        properties.put("kind", kind.name());
        properties.put("asAlert", asAlert);
        properties.put("savedAt", now());
        List<Map<String, String>> about =
                named.entrySet().stream()
                        .map(each -> Map.of("as", each.getKey(), "person", each.getValue().ownId()))
                        .toList();
        graph.write(
                "alerts/save-question",
                Map.of("owner", owner, "properties", properties, "about", about));
        return SavedQuestionPayload.of(look(find(owner, id).orElseThrow(), viewer));
    }

    private Map<String, @Nullable Object> properties(SavedQuestionInput arguments, Viewer viewer) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("maxHops", arguments.maxHops());
        properties.put("minStrength", arguments.minStrength());
        properties.put("source", arguments.source());
        properties.put(
                "organization",
                arguments.affiliatedWith() == null
                        ? null
                        : organizations
                                .get(
                                        "arguments.affiliatedWith",
                                        arguments.affiliatedWith(),
                                        viewer.lens())
                                .ownId());
        properties.put(
                "accountKind",
                arguments.accountKind() == null ? null : arguments.accountKind().name());
        properties.put(
                "regions",
                arguments.regions() == null || arguments.regions().isEmpty()
                        ? null
                        : arguments.regions());
        return properties;
    }

    /** Takes the answer of now as seen. */
    SavedQuestion look(SavedQuestion question, Viewer viewer) {
        Answer answer = replies.to(question, viewer.lens());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("owner", question.owner());
        parameters.put("id", question.id());
        parameters.put("ids", answer.ids());
        parameters.put("strength", answer.strength());
        parameters.put("now", now());
        graph.write("alerts/look-at-question", parameters);
        return find(question.owner(), question.id()).orElseThrow();
    }

    boolean delete(String owner, String id) {
        List<Row> deleted = graph.write("alerts/delete-question", Map.of("owner", owner, "id", id));
        return !deleted.isEmpty();
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }
}

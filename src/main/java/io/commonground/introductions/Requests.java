package io.commonground.introductions;

import io.commonground.graph.Conflict;
import io.commonground.graph.Graph;
import io.commonground.graph.Ids;
import io.commonground.graph.Kind;
import io.commonground.graph.NotFound;
import io.commonground.graph.Reference;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import io.commonground.paths.CheckedPath;
import io.commonground.paths.PathCheck;
import io.commonground.privacy.Lens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asking for introductions: each at most once, along a path the asker may see today. */
@Component
class Requests {

    private final Graph graph;
    private final PathCheck paths;
    private final Moves moves;
    private final IntroductionSettings settings;

    Requests(Graph graph, PathCheck paths, Moves moves, IntroductionSettings settings) {
        this.graph = graph;
        this.paths = paths;
        this.moves = moves;
        this.settings = settings;
    }

    /**
     * What came of a request.
     *
     * @param id of the introduction, null where something stands against it
     */
    record Result(@Nullable String id, @Nullable Obstacle obstacle) {

        static Result of(Obstacle obstacle) {
            return new Result(null, obstacle);
        }
    }

    /**
     * Asks for an introduction; the one there is where it was asked for before under the same key.
     *
     * @throws NotFound where there is no such path, as far as the asker may see
     * @throws Conflict where something else was asked for under the same key
     */
    Result ask(IntroductionRequest request, String asker, Lens lens) {
        request.check();
        String key = asker + ":" + key(request);
        Optional<Result> before = graph.reading(tx -> before(key, request, tx));
        if (before.isPresent()) {
            return before.get();
        }
        CheckedPath path =
                paths.find(references(request.path()), asker, lens).orElseThrow(Requests::noPath);
        Course course = Course.of(path, asker);
        if (course.connectors().isEmpty()) {
            return Result.of(Obstacle.NOBODY_BETWEEN);
        }
        String id = Ids.next();
        return graph.writing(transaction -> {
            transaction.run(
                    "introductions/lock-people", Map.of("people", course.peopleWith(asker)));
            return before(key, request, transaction)
                    .or(() -> obstacle(course, transaction).map(Result::of))
                    .orElseGet(() -> write(id, key, request, course, asker, lens, transaction));
        });
    }

    private static String key(IntroductionRequest request) {
        return request.idempotencyKey() == null ? Ids.next() : request.idempotencyKey();
    }

    private static Optional<Result> before(
            String key, IntroductionRequest request, Transaction transaction) {
        return transaction
                .find("introductions/request-of", Map.of("key", key))
                .map(row -> {
                    if (!row.text("request").equals(request.fingerprint())) {
                        throw new Conflict(
                                "Something else was asked for under this 'idempotencyKey': use another one.");
                    }
                    return new Result(row.text("id"), null);
                });
    }

    private static List<Reference> references(List<String> people) {
        return people.stream()
                .map(id -> Reference.to(Kind.PERSON, id).orElseThrow(Requests::noPath))
                .toList();
    }

    private static NotFound noPath() {
        return new NotFound(
                "No such path is known (argument 'path'). Look one up with connectionPaths or introducers.");
    }

    private Optional<Obstacle> obstacle(Course course, Transaction transaction) {
        Row row =
                transaction
                        .run(
                                "introductions/obstacles",
                                Map.of(
                                        "target", course.target(),
                                        "connectors", course.connectors(),
                                        "open", State.open(),
                                        "budget", settings.budget()))
                        .getFirst();
        return row.flag("asked")
                ? Optional.of(Obstacle.ALREADY_ASKED)
                : row.flag("busy") ? Optional.of(Obstacle.BUSY) : Optional.empty();
    }

    private Result write(
            String id,
            String key,
            IntroductionRequest request,
            Course course,
            String asker,
            Lens lens,
            Transaction transaction) {
        About about = About.of(request, course.target(), asker, lens, transaction);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("properties", properties(id, key, request, course, about));
        parameters.put("asker", asker);
        parameters.put("target", course.target());
        parameters.put("connectors", course.connectors());
        parameters.put("account", about.account());
        transaction.run("introductions/create", parameters);
        moves.begin(moves.hold(id, transaction).orElseThrow(), transaction);
        return new Result(id, null);
    }

    private Map<String, Object> properties(
            String id, String key, IntroductionRequest request, Course course, About about) {
        State state = about.managerFirst() ? State.AWAITING_MANAGER : State.AWAITING_CONNECTOR;
        return Map.of(
                "id", id,
                "key", key,
                "request", request.fingerprint(),
                "state", state.name(),
                "position", 0,
                "managerFirst", about.managerFirst(),
                "message", request.message(),
                "neededBy", neededBy(request).toEpochDay(),
                "strength", course.strength(),
                "requestedAt", Moves.now());
    }

    private LocalDate neededBy(IntroductionRequest request) {
        return request.neededBy() == null
                ? LocalDate.now(ZoneOffset.UTC).plusDays(settings.expireAfter().toDays())
                : request.neededBy();
    }
}

package io.commonground.introductions;

import io.commonground.graph.Conflict;
import io.commonground.graph.Graph;
import io.commonground.graph.Ids;
import io.commonground.graph.InvalidRequest;
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
import java.util.ArrayList;
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
     * Whom a request goes to.
     *
     * @param connectors own ids of those between, in order
     * @param strength of the whole path
     */
    private record Course(List<String> connectors, String target, double strength) {}

    /** The account it is about; whether somebody who manages it is to be asked first. */
    private record About(@Nullable String account, boolean managerFirst) {}

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
        Course course = course(path, asker);
        if (course.connectors().isEmpty()) {
            return Result.of(Obstacle.NOBODY_BETWEEN);
        }
        String id = Ids.next();
        return graph.writing(transaction -> {
            lock(asker, course, transaction);
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

    private static Course course(CheckedPath path, String asker) {
        List<String> between = new ArrayList<>(path.people());
        String target = between.removeLast();
        if (!between.isEmpty() && between.getFirst().equals(asker)) {
            between.removeFirst();
        }
        if (between.contains(asker) || target.equals(asker)) {
            throw new InvalidRequest(
                    "'path' leads through yourself: begin it with you, or leave you out.");
        }
        return new Course(between, target, path.strength());
    }

    /** In one order for everybody, so that no two requests wait for each other. */
    private static void lock(String asker, Course course, Transaction transaction) {
        List<String> people = new ArrayList<>(course.connectors());
        people.add(course.target());
        people.add(asker);
        transaction.run(
                "introductions/lock-people", Map.of("people", people.stream().sorted().toList()));
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
        About about = about(request, course.target(), asker, lens, transaction);
        State state = about.managerFirst() ? State.AWAITING_MANAGER : State.AWAITING_CONNECTOR;
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("key", key);
        properties.put("request", request.fingerprint());
        properties.put("state", state.name());
        properties.put("position", 0);
        properties.put("managerFirst", about.managerFirst());
        properties.put("message", request.message());
        properties.put("neededBy", neededBy(request).toEpochDay());
        properties.put("strength", course.strength());
        properties.put("requestedAt", Moves.now());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("properties", properties);
        parameters.put("asker", asker);
        parameters.put("target", course.target());
        parameters.put("connectors", course.connectors());
        parameters.put("account", about.account());
        transaction.run("introductions/create", parameters);
        moves.begin(moves.hold(id, transaction).orElseThrow(), transaction);
        return new Result(id, null);
    }

    private LocalDate neededBy(IntroductionRequest request) {
        return request.neededBy() == null
                ? LocalDate.now(ZoneOffset.UTC).plusDays(settings.expireAfter().toDays())
                : request.neededBy();
    }

    /** Whoever manages the account need not ask themselves. */
    private static About about(
            IntroductionRequest request,
            String target,
            String asker,
            Lens lens,
            Transaction transaction) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("target", target);
        parameters.put("named", named(request));
        parameters.put("day", LocalDate.now(ZoneOffset.UTC).toEpochDay());
        parameters.put("lens", lens.asParameter());
        List<Row> accounts = transaction.run("introductions/account", parameters);
        if (request.account() != null && accounts.stream().noneMatch(row -> row.flag("named"))) {
            throw new NotFound(
                    "No such account is known (argument 'account'). Leave it out for the target's own.");
        }
        return accounts.stream()
                .findFirst()
                .map(row ->
                        new About(
                                row.text("id"),
                                row.flag("managerFirst") && !row.texts("managers").contains(asker)))
                .orElse(new About(null, false));
    }

    private static Map<String, @Nullable Object> named(IntroductionRequest request) {
        return Optional.ofNullable(request.account())
                .flatMap(account -> Reference.to(Kind.ACCOUNT, account))
                .orElse(new Reference(Kind.ACCOUNT, null, null))
                .asParameter();
    }
}

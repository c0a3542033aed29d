package io.commonground.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What is asked of the service itself, over HTTP. */
final class ServiceQuestions {

    static final String LOOK_UP = "service: look-up of a person";

    private final Endpoint endpoint;

    ServiceQuestions(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Those that the schema of the service has; the others are named on standard output. */
    List<Operation> operations() {
        Set<String> fields = endpoint.fields();
        List<Operation> operations = new ArrayList<>();
        operations.add(Operation.of(LOOK_UP, this::lookUp));
        for (int hops = 2; hops <= 4; hops++) {
            int most = hops;
            operations.add(
                    Operation.of(
                            "service: 5 strongest paths, up to %d hops".formatted(hops),
                            asked -> endpoint.send("connection-paths", between(asked, most))));
        }
        operations.add(
                Operation.of(
                        "service: the same, with reasons and summary",
                        asked -> endpoint.send("explained-paths", between(asked, 4))));
        if (has(fields, "introducers")) {
            operations.add(
                    Operation.of("service: introducers, 500 to one", this::introducers).every(2));
        }
        if (has(fields, "commonGround")) {
            operations.add(
                    Operation.of("service: common ground, 15 × 600", this::commonGround).every(20));
        }
        return operations;
    }

    /** Asks each once and reads the answers: an error would be fast, and mean nothing. */
    void check(Asked asked) {
        Endpoint.read(endpoint.send("look-up", Map.of("from", TieGraph.key(asked.from()))));
        endpoint.await("explained-paths", between(asked, 4));
        Endpoint.read(endpoint.send("explained-paths", between(asked, 4)));
        Set<String> fields = endpoint.fields();
        if (fields.contains("introducers")) {
            Endpoint.read(endpoint.send("introducers", introducersOf(asked)));
        }
        if (fields.contains("commonGround")) {
            Endpoint.read(endpoint.send("common-ground", matrix()));
        }
    }

    /** The strengths of the five strongest paths of up to four hops. */
    double[] strengths(Asked asked) {
        JsonNode answer = endpoint.ask("connection-paths", between(asked, 4));
        return answer.at("/connectionPaths/paths")
                .valueStream()
                .mapToDouble(path -> path.get("strength").asDouble())
                .toArray();
    }

    private static boolean has(Set<String> fields, String field) {
        if (!fields.contains(field)) {
            System.out.printf("The schema has no field %s yet: it is not measured.%n", field);
        }
        return fields.contains(field);
    }

    private void lookUp(Asked asked) {
        endpoint.send("look-up", Map.of("from", TieGraph.key(asked.from())));
    }

    private void introducers(Asked asked) {
        endpoint.send("introducers", introducersOf(asked));
    }

    private void commonGround(Asked asked) {
        endpoint.send("common-ground", matrix());
    }

    private static Map<String, Object> between(Asked asked, int maxHops) {
        return Map.of(
                "from", TieGraph.key(asked.from()),
                "to", TieGraph.key(asked.to()),
                "maxHops", maxHops);
    }

    /** Any kind may be named there, so the reference says which. */
    private static Map<String, Object> introducersOf(Asked asked) {
        return Map.of("to", TieGraphWriter.SOURCE + ":person:" + asked.stakeholder());
    }

    private static Map<String, Object> matrix() {
        return Map.of(
                "account",
                TieGraph.keyOf("account"),
                "executives",
                IntStream.range(0, TieGraph.EXECUTIVES)
                        .mapToObj(number -> TieGraph.key(TieGraph.executive(number)))
                        .toList());
    }
}

package io.commonground.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

/** What one would write in Cypher without the service, asked through the bare driver. */
final class DriverQuestions implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final String LOOK_UP = "MATCH (p:Person {key: $from}) RETURN p.name AS name";

    private static final String SHORTEST =
            """
            MATCH p = SHORTEST 5 (a:Person {key: $from})-[:TIE]-{1,4}(b:Person {key: $to})
            RETURN [n IN nodes(p) | n.id] AS people,
                   reduce(s = 1.0, t IN relationships(p) | s * t.open) AS strength
            """;

    private static final String ALL_PATHS =
            """
            MATCH p = (a:Person {key: $from})-[ties:TIE*1..3]-(b:Person {key: $to})
            WITH p, reduce(s = 1.0, t IN ties | s * t.open) AS strength
            ORDER BY strength DESC LIMIT 5
            RETURN [n IN nodes(p) | n.id] AS people, strength
            """;

    private final Session session;

    DriverQuestions(Driver driver) {
        this.session = driver.session(SessionConfig.defaultConfig());
    }

    List<Operation> operations() {
        return List.of(
                Operation.of("driver: RETURN 1", _ -> run("RETURN 1", Map.of())),
                Operation.of(
                        "driver: look-up of a person",
                        asked -> run(LOOK_UP, Map.of("from", TieGraph.key(asked.from())))),
                Operation.of(
                        "driver: SHORTEST 5, up to 4 hops (fewest hops, not strongest)",
                        asked -> run(SHORTEST, between(asked))),
                Operation.of(
                                "driver: all paths of up to 3 hops, sorted",
                                asked -> run(ALL_PATHS, between(asked)))
                        .every(5));
    }

    private static Map<String, Object> between(Asked asked) {
        return Map.of("from", TieGraph.key(asked.from()), "to", TieGraph.key(asked.to()));
    }

    private void run(String statement, Map<String, Object> parameters) {
        try {
            session.run(
                            statement,
                            parameters,
                            TransactionConfig.builder().withTimeout(LONGEST).build())
                    .list();
        } catch (ClientException | TransientException ended) {
            if (ended.code().contains("TransactionTimedOut")) {
                throw new OutOfTime(ended);
            }
            throw ended;
        }
    }

    @Override
    public void close() {
        session.close();
    }
}

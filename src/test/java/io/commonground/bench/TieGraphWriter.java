package io.commonground.bench;

import io.commonground.graph.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * Writes a {@link TieGraph} into an empty database that has the product's schema: people, ties, our
 * own company with its team, and one account with its stakeholders.
 */
final class TieGraphWriter {

    static final String SOURCE = "bench";

    private static final int PEOPLE_AT_ONCE = 20_000;
    private static final int TIES_AT_ONCE = 50_000;

    /** Ids of what is not a person begin here. */
    private static final long THINGS = 1L << 30;

    private final Driver driver;
    private final TieGraph graph;
    private final Consumer<String> progress;
    private final String source;

    TieGraphWriter(Driver driver, TieGraph graph, Consumer<String> progress) {
        this.driver = driver;
        this.graph = graph;
        this.progress = progress;
        this.source = graph.id(THINGS);
    }

    void write() {
        try (Session session = driver.session()) {
            writeSource(session);
            writeTies(session, writePeople(session));
            new CastWriter(session, graph, source).write();
        }
    }

    private void writeSource(Session session) {
        run(
                session,
                """
                CREATE (:Source {id: $id, name: $name, title: 'Generated', kind: 'SYNTHETIC',
                                 visibility: 'TEAM', recordedAt: datetime()})
                CREATE (:TieLayer {id: 'ties', scoringDay: $day, turn: 1})
                """,
                Map.of("id", source, "name", SOURCE, "day", TieGraph.SCORING_DAY));
    }

    /** The database's own number of each person, by which ties find their ends fastest. */
    private long[] writePeople(Session session) {
        long[] numbers = new long[graph.people()];
        for (int from = 0; from < graph.people(); from += PEOPLE_AT_ONCE) {
            int to = Math.min(graph.people(), from + PEOPLE_AT_ONCE);
            List<Value> rows = IntStream.range(from, to).mapToObj(this::person).toList();
            List<Long> written =
                    session.executeWrite(transaction ->
                            transaction
                                    .run(
                                            """
                                            UNWIND $rows AS row
                                            CREATE (p:Person)
                                            SET p = row, p.source = $source
                                            RETURN collect(id(p)) AS numbers
                                            """,
                                            Map.of("rows", rows, "source", source))
                                    .single()
                                    .get("numbers")
                                    .asList(Value::asLong));
            for (int i = 0; i < written.size(); i++) {
                numbers[from + i] = written.get(i);
            }
        }
        progress.accept("%,d people written".formatted(graph.people()));
        return numbers;
    }

    private Value person(int person) {
        String name = PersonNames.of(graph.seed(), person);
        return Values.parameters(
                "id", graph.id(person),
                "key", TieGraph.key(person),
                "externalId", String.valueOf(person),
                "name", name,
                "sortName", Names.fold(name));
    }

    private void writeTies(Session session, long[] numbers) {
        List<Value> rows = new ArrayList<>();
        int batch = 0;
        long written = 0;
        for (int person = 0; person < graph.people(); person++) {
            List<Value> ties = tiesToLarger(person, numbers);
            if (!ties.isEmpty()) {
                rows.add(Values.value(List.of(Values.value(numbers[person]), Values.value(ties))));
                batch += ties.size();
            }
            if (batch >= TIES_AT_ONCE || person == graph.people() - 1) {
                run(
                        session,
                        """
                        UNWIND $rows AS row
                        MATCH (a) WHERE id(a) = row[0]
                        UNWIND row[1] AS tie
                        MATCH (b) WHERE id(b) = tie[0]
                        CREATE (a)-[:TIE {open: tie[1], basis: tie[2], lastSeen: tie[3]}]->(b)
                        """,
                        Map.of("rows", rows));
                long before = written;
                written += batch;
                if (written / 1_000_000 > before / 1_000_000) {
                    progress.accept("%,d of %,d ties written".formatted(written, graph.ties()));
                }
                rows.clear();
                batch = 0;
            }
        }
        progress.accept("%,d ties written".formatted(written));
    }

    private List<Value> tiesToLarger(int person, long[] numbers) {
        List<Value> ties = new ArrayList<>();
        for (int i = graph.offsets()[person]; i < graph.offsets()[person + 1]; i++) {
            int other = graph.neighbours()[i];
            if (other > person) {
                long pair = TieGraph.pair(person, other);
                float strength = graph.strengths()[i];
                ties.add(
                        Values.value(
                                List.of(
                                        numbers[other],
                                        (double) strength,
                                        TieLook.basis(graph.seed(), pair, strength),
                                        TieLook.lastSeen(
                                                graph.seed(), pair, TieGraph.SCORING_DAY))));
            }
        }
        return ties;
    }

    static void run(Session session, String statement, Map<String, Object> parameters) {
        Map<String, Object> copy = new HashMap<>(parameters);
        session.executeWriteWithoutResult(
                transaction -> transaction.run(statement, copy).consume());
    }
}

package io.commonground.bench;

import io.commonground.CommonGroundApplication;
import io.commonground.ties.Ties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How fast all ties are derived from facts, beside how fast the same ties can be written by a bare
 * {@code UNWIND … MATCH MATCH CREATE}: both on one database in one run. Arguments: numbers of
 * people.
 */
final class RebuildBenchmark {

    private static final int BARE_BATCH = 10_000;
    private static final int PEOPLE_AT_ONCE = 500;
    private static final String BARE =
            """
            UNWIND $rows AS row
            MATCH (a:Person {id: row.start})
            MATCH (b:Person {id: row.end})
            CREATE (a)-[t:BARE]->(b)
            SET t = row.values
            """;

    private RebuildBenchmark() {}

    public static void main(String... arguments) throws Exception {
        System.out.printf(
                "%9s %10s %10s %7s | %11s %11s %6s | %9s%n",
                "people", "facts", "ties", "degree", "rebuild/s", "bare/s", "ratio", "heap MB");
        int[] sizes =
                arguments.length == 0
                        ? new int[] {20_000, 50_000}
                        : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        for (int size : sizes) {
            measure(size);
        }
        System.exit(0);
    }

    private static void measure(int people) throws Exception {
        Path directory = Files.createTempDirectory("rebuild-benchmark");
        try (ConfigurableApplicationContext context = start(directory)) {
            Driver driver = context.getBean(Driver.class);
            Ties ties = context.getBean(Ties.class);
            long begun = System.nanoTime();
            long facts = new FactGraph(driver, people, 1).write();
            System.out.printf("%,d facts in %.0f s%n", facts, seconds(begun));
            begun = System.nanoTime();
            ties.rebuild(_ -> {});
            double rebuilt = seconds(begun);
            System.out.printf("first rebuild %.1f s%n", rebuilt);
            double bare = bare(driver, people);
            System.out.printf("bare %.1f s%n", bare);
            begun = System.nanoTime();
            ties.rebuild(_ -> {});
            double again = seconds(begun);
            long count = count(driver);
            System.out.printf(
                    "%,9d %,10d %,10d %7.1f | %,11.0f %,11.0f %6.2f | %,9d  (first %,.0f/s)%n",
                    people,
                    facts,
                    count,
                    2.0 * count / people,
                    count / again,
                    count / bare,
                    bare / again,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                    count / rebuilt);
        }
    }

    private static ConfigurableApplicationContext start(Path directory) {
        return new SpringApplicationBuilder(CommonGroundApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--commonground.embedded.directory=" + directory,
                        "--commonground.embedded.page-cache=2GB",
                        "--commonground.ties.scoring-day=2026-11-22");
    }

    /** Writes the same relationships again, of another type; the seconds that the writing took. */
    private static double bare(Driver driver, int people) {
        List<Map<String, Object>> rows = new ArrayList<>();
        double seconds = 0;
        try (Session session = driver.session()) {
            for (int person = 0; person < people; person += PEOPLE_AT_ONCE) {
                rows.addAll(stored(session, person, Math.min(people, person + PEOPLE_AT_ONCE)));
                while (rows.size() >= BARE_BATCH) {
                    seconds += write(session, rows.subList(0, BARE_BATCH));
                }
            }
            return seconds + write(session, rows);
        }
    }

    private static List<Map<String, Object>> stored(Session session, int from, int to) {
        List<String> ids = IntStream.range(from, to).mapToObj(FactGraph::id).toList();
        return session.executeRead(tx ->
                tx.run(
                                """
                                UNWIND $ids AS id
                                MATCH (a:Person {id: id})-[t:TIE]->(b)
                                RETURN a.id AS start, b.id AS end, properties(t) AS values
                                """,
                                Map.of("ids", ids))
                        .list(row -> row.asMap()));
    }

    private static double write(Session session, List<Map<String, Object>> rows) {
        long begun = System.nanoTime();
        session.executeWriteWithoutResult(
                tx -> tx.run(BARE, Map.of("rows", List.copyOf(rows))).consume());
        rows.clear();
        return seconds(begun);
    }

    private static long count(Driver driver) {
        try (Session session = driver.session()) {
            return session.run("MATCH ()-[t:TIE]->() RETURN count(t) AS ties")
                    .single()
                    .get("ties")
                    .asLong();
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

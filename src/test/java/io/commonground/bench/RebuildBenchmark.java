package io.commonground.bench;

import io.commonground.CommonGroundApplication;
import io.commonground.ties.Ties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    private static final String BARE =
            """
            UNWIND $rows AS row
            MATCH (a:Person {id: row.start})
            MATCH (b:Person {id: row.end})
            CREATE (a)-[t:TIE]->(b)
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
            long facts = new FactGraph(driver, people, 1).write();
            long begun = System.nanoTime();
            ties.rebuild(_ -> {});
            double rebuilt = seconds(begun);
            double bare = bare(driver);
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

    /** Takes the ties out and writes them back: the seconds that the writing took. */
    private static double bare(Driver driver) {
        List<Map<String, Object>> rows = new ArrayList<>();
        double seconds = 0;
        try (Session reading = driver.session();
                Session writing = driver.session()) {
            String after = "";
            List<Map<String, Object>> batch = next(reading, after);
            while (!batch.isEmpty()) {
                after = (String) batch.getLast().get("start");
                rows.addAll(batch);
                while (rows.size() >= BARE_BATCH) {
                    seconds += write(writing, rows.subList(0, BARE_BATCH));
                }
                batch = next(reading, after);
            }
            return seconds + write(writing, rows);
        }
    }

    private static List<Map<String, Object>> next(Session session, String after) {
        return session.executeWrite(tx ->
                tx.run(
                                """
                                MATCH (a:Person) WHERE a.id > $after AND EXISTS { (a)-[:TIE]->() }
                                WITH a ORDER BY a.id LIMIT 500
                                MATCH (a)-[t:TIE]->(b)
                                WITH a, t, {start: a.id, end: b.id, values: properties(t)} AS row
                                DELETE t
                                RETURN row ORDER BY row.start, row.end
                                """,
                                Map.of("after", after))
                        .list(row -> row.get("row").asMap()));
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

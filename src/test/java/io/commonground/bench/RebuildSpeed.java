package io.commonground.bench;

import io.commonground.CommonGroundApplication;
import io.commonground.ties.Ties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How fast all ties are derived from facts, beside how fast the same ties can be written by a bare
 * {@code UNWIND … MATCH MATCH CREATE}, on one database in one run.
 */
final class RebuildSpeed implements Section {

    private static final String PAGE_CACHE = "6GB";
    private static final int BARE_BATCH = 10_000;
    private static final int MOST_BARE = 2_000_000;
    private static final int PEOPLE_AT_ONCE = 500;
    private static final String BARE =
            """
            UNWIND $rows AS row
            MATCH (a:Person {id: row.start})
            MATCH (b:Person {id: row.end})
            CREATE (a)-[t:BARE]->(b)
            SET t = row.values
            """;
    private static final String MARKDOWN =
            """
            ## Ties built from facts

            %s
            Generated facts (companies with teams, boards, meetings, connections) on a database inside the
            measuring process, page cache 6 GB. Ties a second: of a first build, of a rebuild that drops the ties
            before, and of bare statements that write the same relationships (the first 2 million, where there
            are more), given their strengths.

            | people | facts | ties | first build | rebuild | bare `UNWIND` | first build / bare | rebuild / bare |
            |---|---|---|---|---|---|---|---|
            %s
            """;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String measure(BenchSettings settings) {
        String rows =
                settings.rebuildPeople().stream()
                        .map(people -> measure(settings.directory().resolve("rebuild"), people))
                        .collect(Collectors.joining("\n"));
        return MARKDOWN.formatted(Machine.described(), rows);
    }

    private static String measure(Path directory, int people) {
        forget(directory);
        System.out.printf("Ties of %,d people%n", people);
        try (ConfigurableApplicationContext context = start(directory)) {
            Driver driver = context.getBean(Driver.class);
            Ties ties = context.getBean(Ties.class);
            long facts = new FactGraph(driver, people, 1).write();
            double built = seconds(() -> ties.rebuild(_ -> {}));
            double rebuilt = seconds(() -> ties.rebuild(_ -> {}));
            long count = count(driver);
            double bare = bare(driver, people);
            return String.format(
                    Locale.ROOT,
                    "| %,d | %,d | %,d | %,.0f | %,.0f | %,.0f | %.0f %% | %.0f %% |",
                    people,
                    facts,
                    count,
                    count / built,
                    count / rebuilt,
                    bare,
                    100 * count / built / bare,
                    100 * count / rebuilt / bare);
        } finally {
            forget(directory);
        }
    }

    private static void forget(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ConfigurableApplicationContext start(Path directory) {
        return new SpringApplicationBuilder(CommonGroundApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--commonground.embedded.directory=" + directory,
                        "--commonground.embedded.page-cache=" + PAGE_CACHE,
                        // Nobody asks: ties are written, not read.
                        "--commonground.paths.read-ahead=false",
                        "--commonground.ties.scoring-day=2026-11-22");
    }

    /** Writes the same relationships again, of another type; how many a second. */
    private static double bare(Driver driver, int people) {
        List<Map<String, Object>> rows = new ArrayList<>();
        double seconds = 0;
        long written = 0;
        try (Session session = driver.session()) {
            for (int person = 0; person < people && written < MOST_BARE; person += PEOPLE_AT_ONCE) {
                rows.addAll(stored(session, person, Math.min(people, person + PEOPLE_AT_ONCE)));
                while (rows.size() >= BARE_BATCH) {
                    seconds += write(session, rows.subList(0, BARE_BATCH));
                    written += BARE_BATCH;
                }
            }
            written += rows.size();
            return written / (seconds + write(session, rows));
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

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}

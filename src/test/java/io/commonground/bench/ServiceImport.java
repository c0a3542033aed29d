package io.commonground.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** The service's own import of a bundle, watched from outside. */
final class ServiceImport {

    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private static final String LOOK =
            """
            MATCH (j:ImportJob {id: $job})
            RETURN j.state AS state, j.message AS message,
                   COLLECT { MATCH (j)-[:READ]->(f) RETURN f.rowsRead ORDER BY f.position } AS done,
                   COLLECT { MATCH (j)-[:READ]->(f) RETURN f.rows ORDER BY f.position } AS rows,
                   COLLECT { MATCH (j)-[:READ]->(f) RETURN f.name ORDER BY f.position } AS names
            """;

    private final Service service;
    private final List<Course> courses = new ArrayList<>();

    ServiceImport(Service service) {
        this.service = service;
    }

    /** From the beginning of the first file to the end of the last, then until ties are derived. */
    ImportRun run(GeneratedBundle bundle) {
        String job = service.submit(bundle.folder());
        long rowsDone = 0;
        try (Session session = service.driver().session()) {
            while (true) {
                Record look = session.run(LOOK, Map.of("job", job)).single();
                List<Object> done = look.get("done").asList();
                if (!done.isEmpty()) {
                    note(look);
                }
                if (rowsDone == 0 && isWritten(look)) {
                    rowsDone = System.nanoTime();
                }
                switch (look.get("state").asString("")) {
                    case "DONE" -> {
                        return new ImportRun(courses, (System.nanoTime() - rowsDone) / 1e9);
                    }
                    case "FAILED", "CANCELLED" ->
                            throw new IllegalStateException(look.get("message").asString(""));
                    default -> Thread.sleep(BETWEEN_LOOKS_MILLIS);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isWritten(Record look) {
        List<Object> rows = look.get("rows").asList();
        return !rows.isEmpty() && rows.equals(look.get("done").asList());
    }

    /** The course of a file begins where the one before it has ended. */
    private void note(Record look) {
        for (int file = 0; file < look.get("done").size(); file++) {
            long done = look.get("done").get(file).asLong();
            if (courses.size() == file) {
                courses.add(new Course(look.get("names").get(file).asString()));
            }
            courses.get(file).reached(done);
            if (done < look.get("rows").get(file).asLong()) {
                return;
            }
        }
    }
}

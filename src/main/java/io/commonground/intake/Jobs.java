package io.commonground.intake;

import io.commonground.graph.Connection;
import io.commonground.graph.Cursor;
import io.commonground.graph.Graph;
import io.commonground.graph.Ids;
import io.commonground.graph.Row;
import io.commonground.graph.Transaction;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The imports as the graph remembers them: what was handed in, how far it is, what came of it. */
@Component
final class Jobs {

    static final String BUNDLE = "bundle";

    private final Graph graph;

    Jobs(Graph graph) {
        this.graph = graph;
    }

    static String nextId() {
        return Ids.next();
    }

    /** Takes an import in, together with what else is written of that. */
    void submit(
            String id,
            Path path,
            boolean spooled,
            @Nullable String by,
            Consumer<Transaction> record) {
        Parameters parameters = new Parameters();
        parameters.put("job", id);
        parameters.put("format", BUNDLE);
        parameters.put("path", path.toString());
        parameters.put("spooled", spooled);
        parameters.put("by", by);
        parameters.put("now", now());
        graph.writing(transaction -> {
            record.accept(transaction);
            return transaction.run("intake/submit-job", parameters);
        });
    }

    /** The unfinished import of that path, if there is one. */
    Optional<String> findUnfinished(Path path) {
        return graph.find("intake/find-unfinished-job", Map.of("path", path.toString()))
                .map(row -> row.text("id"));
    }

    Optional<ImportJob> find(String id, JobsSeen seen) {
        return graph.find("intake/find-job", Map.of("job", id, "seen", seen.asParameter()))
                .flatMap(Jobs::job);
    }

    Connection<ImportJob> page(int first, @Nullable String after, JobsSeen seen) {
        Cursor cursor = Cursor.decode(after, "imports", 1);
        Parameters parameters = new Parameters();
        parameters.put("seen", seen.asParameter());
        parameters.put("after", cursor == null ? null : cursor.values().getFirst());
        parameters.put("limit", Connection.size(first) + 1);
        List<ImportJob> rows =
                graph.read("intake/list-jobs", parameters).stream()
                        .flatMap(row -> job(row).stream())
                        .toList();
        return Connection.of(
                rows,
                first,
                cursor,
                job -> Cursor.at("imports", job.id()),
                () ->
                        graph.read("intake/count-jobs", Map.of("seen", seen.asParameter()))
                                .getFirst()
                                .number("total"));
    }

    private static Optional<ImportJob> job(Row row) {
        return Optional.ofNullable(row.findRow("job")).map(ImportJob::of);
    }

    Map<String, List<ImportFile>> files(Collection<String> jobs) {
        return graph.read("intake/job-files", Map.of("jobs", List.copyOf(jobs))).stream()
                .collect(
                        Collectors.toMap(
                                row -> row.text("job"),
                                row -> row.rows("files").stream().map(ImportFile::of).toList()));
    }

    /** The first rejections of each of these imports, up to that many each. */
    Map<String, List<Rejection>> rejections(Collection<String> jobs, int first) {
        return graph
                .read("intake/job-rejections", Map.of("jobs", List.copyOf(jobs), "first", first))
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.text("job"),
                                row ->
                                        row.rows("rejections").stream()
                                                .map(Rejection::of)
                                                .toList()));
    }

    void showTies(String id, long remaining) {
        graph.write("intake/show-ties", Map.of("job", id, "remaining", remaining));
    }

    static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }
}

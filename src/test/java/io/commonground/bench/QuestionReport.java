package io.commonground.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The figures of questions as Markdown. */
record QuestionReport(BenchSettings settings, List<Measured> measured) {

    static final Path CHART = Path.of("docs", "bench.svg");

    private static final String HEAD =
            """
            ## Questions

            %s
            Neo4j runs inside the service's process. All operations of a table were asked in turn about the
            same pairs of people chosen at random (seed %d), one after the other, on a warm service, over one
            connection. A ratio is the median over that of the service's own look-up in the same run.

            ![Median and 99th percentile of each operation on each graph](bench.svg)
            """;

    private static final String GRAPH =
            """

            ### %,d people, %,d ties

            Mean degree %.1f, largest %,d. Heap at most %s, page cache %s; after the run %,d MB of heap in use,
            %,d MB resident. All questions were answered once %,d s after the start of its process, the ties
            read into memory by then. %d of %d answers of the service were those of the plain arrays, each strength to
            1e-12.

            | operation | n | median ms | p95 ms | p99 ms | ratio |
            |---|---|---|---|---|---|
            """;

    String markdown() {
        var text = new StringBuilder(HEAD.formatted(Machine.described(), settings.seed()));
        measured.forEach(each -> add(text, each));
        return text.toString();
    }

    private static void add(StringBuilder text, Measured each) {
        TieGraph graph = each.graph();
        text.append(
                String.format(
                        Locale.ROOT,
                        GRAPH,
                        graph.people(),
                        graph.ties(),
                        2.0 * graph.ties() / graph.people(),
                        graph.degree(graph.largestHub()),
                        each.allowed().heap(),
                        each.allowed().pageCache(),
                        each.held().heap(),
                        each.held().resident(),
                        each.ready().toSeconds(),
                        each.same(),
                        each.asked()));
        double lookUp = each.lookUp();
        each.timings().stream()
                .filter(timings -> timings.count() > 0)
                .forEach(timings -> text.append(row(timings, lookUp)));
    }

    private static String row(Timings timings, double lookUp) {
        double median = timings.percentile(0.5);
        return String.format(
                Locale.ROOT,
                "| %s%s | %d | %s | %s | %s | %s |%n",
                timings.operation().name(),
                timings.outOfTime() == 0
                        ? ""
                        : "; %d ended after 10 s".formatted(timings.outOfTime()),
                timings.count(),
                number(median),
                number(timings.percentile(0.95)),
                number(timings.percentile(0.99)),
                number(median / lookUp));
    }

    /** Three digits tell more than the noise allows. */
    private static String number(double value) {
        String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}

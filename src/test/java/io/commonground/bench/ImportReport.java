package io.commonground.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of an import as Markdown. */
record ImportReport(List<ImportRun> own, List<ImportRun> bare) {

    private static final String HEAD =
            """
            ## Import beside bare statements

            %s
            The same generated rows go into new directories in turn (runs: %d): imported by the service, and by
            `UNWIND … MERGE` through the bare driver, with the same indexes, heap (1 GB), page cache (512 MB) and
            1,000 rows in a transaction. The bare statements check, count and report nothing, and cannot be taken
            up where they were killed. Rows a second of the run with the median time, each JVM new; ties are
            derived after the rows, and the bare statements derive none.

            | file | rows | service | first tenth | last tenth | bare | first tenth | last tenth | service / bare |
            |---|---|---|---|---|---|---|---|---|
            """;

    private static final String END =
            """
            | all | %,d | %,.0f | | | %,.0f | | | %.0f %% |

            Service beside bare statements, run by run: %s. Rows took the service %.1f s; the ties that
            follow from them another %.1f s.
            """;

    String markdown() {
        ImportRun ownRun = ImportRun.median(own);
        ImportRun bareRun = ImportRun.median(bare);
        var text = new StringBuilder(HEAD.formatted(Machine.described(), own.size()));
        for (int i = 0; i < ownRun.files().size(); i++) {
            text.append(row(ownRun.files().get(i), bareRun.files().get(i)));
        }
        text.append(
                String.format(
                        Locale.ROOT,
                        END,
                        ownRun.rows(),
                        ownRun.speed(),
                        bareRun.speed(),
                        100 * ownRun.speed() / bareRun.speed(),
                        ratios(),
                        ownRun.seconds(),
                        ownRun.tieSeconds()));
        return text.toString();
    }

    private String ratios() {
        return IntStream.range(0, own.size())
                .mapToObj(i -> "%.0f %%".formatted(100 * own.get(i).speed() / bare.get(i).speed()))
                .collect(Collectors.joining(", "));
    }

    private static String row(Course own, Course bare) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f | %.0f %% |%n",
                own.file(),
                own.rows(),
                own.speed(0, 1),
                own.speed(0, 0.1),
                own.speed(0.9, 1),
                bare.speed(0, 1),
                bare.speed(0, 0.1),
                bare.speed(0.9, 1),
                100 * own.speed(0, 1) / bare.speed(0, 1));
    }
}

package io.commonground.bench;

import java.util.List;
import java.util.Locale;

/** The figures of an import as Markdown. */
record ImportReport(List<Course> own, List<Course> bare, double tieSeconds) {

    private static final String HEAD =
            """
            ## Import beside bare statements

            %s
            The same generated rows go into a new directory twice: imported by the service, and by
            `UNWIND … MERGE` through the bare driver, with the same indexes, heap (1 GB), page cache (512 MB) and
            1,000 rows in a transaction. The bare statements check, count and report nothing, and cannot be taken
            up where they were killed. Rows a second, each JVM new; ties are derived afterwards, and the bare
            statements derive none.

            | file | rows | service | first tenth | last tenth | bare | first tenth | last tenth | service / bare |
            |---|---|---|---|---|---|---|---|---|
            """;

    String markdown() {
        var text = new StringBuilder(HEAD.formatted(Machine.described()));
        for (int i = 0; i < own.size(); i++) {
            text.append(row(own.get(i), bare.get(i)));
        }
        double ownSpeed = rows(own) / seconds(own);
        double bareSpeed = rows(bare) / seconds(bare);
        text.append(
                String.format(
                        Locale.ROOT,
                        "| all | %,d | %,.0f | | | %,.0f | | | %.0f %% |%n%n",
                        rows(own),
                        ownSpeed,
                        bareSpeed,
                        100 * ownSpeed / bareSpeed));
        text.append(
                String.format(
                        Locale.ROOT,
                        "Rows took the service %.1f s; the ties that follow from them another %.1f s.%n",
                        seconds(own),
                        tieSeconds));
        return text.toString();
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

    private static long rows(List<Course> courses) {
        return courses.stream().mapToLong(Course::rows).sum();
    }

    private static double seconds(List<Course> courses) {
        return courses.stream().mapToDouble(Course::seconds).sum();
    }
}

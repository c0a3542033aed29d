package io.commonground.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Median and 99th percentile of each operation on each graph, as an SVG: a dot, and a line from it
 * to a small bar, on a logarithmic scale of milliseconds.
 */
final class Chart {

    private static final int LABELS = 420;
    private static final int WIDTH = 1000;
    private static final int RIGHT = 60;
    private static final int TOP = 64;
    private static final int STEP = 15;
    private static final int GAP = 10;

    /** Readable on white and on black alike. */
    private static final List<String> COLOURS =
            List.of("#3b82f6", "#d97706", "#10a37f", "#c2410c", "#8b5cf6");

    private final List<Measured> measured;
    private final List<String> operations;
    private final double least;
    private final double most;

    Chart(List<Measured> measured) {
        this.measured = measured;
        this.operations = timings().map(each -> each.operation().name()).distinct().toList();
        this.least =
                power(
                        Math.floor(
                                log(
                                        timings()
                                                .mapToDouble(t -> t.percentile(0.5))
                                                .min()
                                                .orElse(1))));
        this.most =
                power(
                        Math.ceil(
                                log(
                                        timings()
                                                .mapToDouble(t -> t.percentile(0.99))
                                                .max()
                                                .orElse(10))));
    }

    private Stream<Timings> timings() {
        return measured.stream()
                .flatMap(each -> each.timings().stream())
                .filter(t -> t.count() > 0);
    }

    void write(Path file) {
        try {
            Files.writeString(file, svg());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String svg() {
        int row = measured.size() * STEP + GAP;
        int height = TOP + operations.size() * row + 34;
        var text = new StringBuilder();
        text.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <style>
                  text { fill: #24292f } .grid { stroke: #8888; stroke-width: 0.5 } .ground { fill: #fff }
                  @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .ground { fill: #0d1117 } }
                </style>
                <rect class="ground" width="%d" height="%d"/>
                """
                        .formatted(WIDTH, height, WIDTH, height));
        legend(text);
        grid(text, height);
        for (int i = 0; i < operations.size(); i++) {
            operation(text, operations.get(i), TOP + i * row, row);
        }
        return text.append("</svg>\n").toString();
    }

    private void legend(StringBuilder text) {
        int x = LABELS;
        for (int i = 0; i < measured.size(); i++) {
            add(text, "<circle cx='%d' cy='16' r='5' fill='%s'/>", x, colour(i));
            add(
                    text,
                    "<text x='%d' y='20'>%,d people</text>",
                    x + 10,
                    measured.get(i).graph().people());
            x += 140;
        }
        add(text, "<text x='10' y='20'>milliseconds: dot median, bar 99th percentile</text>");
    }

    private void grid(StringBuilder text, int height) {
        for (double value = least; value <= most * 1.01; value *= 10) {
            double x = x(value);
            add(
                    text,
                    "<line class='grid' x1='%.1f' y1='%d' x2='%.1f' y2='%d'/>",
                    x,
                    TOP - 12,
                    x,
                    height - 24);
            String label = value >= 1 ? "%,.0f".formatted(value) : String.valueOf(value);
            add(text, "<text x='%.1f' y='%d' text-anchor='middle'>%s</text>", x, TOP - 18, label);
            add(text, "<text x='%.1f' y='%d' text-anchor='middle'>%s</text>", x, height - 8, label);
        }
    }

    private void operation(StringBuilder text, String name, int y, int row) {
        add(
                text,
                "<text x='10' y='%.1f'>%s</text>",
                y + (row - GAP) / 2.0 + 4,
                name.replaceFirst(" \\(.*", ""));
        for (int i = 0; i < measured.size(); i++) {
            double at = y + i * STEP + STEP / 2.0;
            String colour = colour(i);
            measured.get(i).timings().stream()
                    .filter(each -> each.count() > 0 && each.operation().name().equals(name))
                    .forEach(each -> mark(text, each, at, colour));
        }
    }

    private void mark(StringBuilder text, Timings timings, double y, String colour) {
        double median = x(timings.percentile(0.5));
        double slow = x(timings.percentile(0.99));
        add(
                text,
                "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s'/>",
                median,
                y,
                slow,
                y,
                colour);
        add(
                text,
                "<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' stroke='%s' stroke-width='2'/>",
                slow,
                y - 4,
                slow,
                y + 4,
                colour);
        add(text, "<circle cx='%.1f' cy='%.1f' r='4.5' fill='%s'/>", median, y, colour);
    }

    private double x(double value) {
        double share = (log(value) - log(least)) / (log(most) - log(least));
        return LABELS + share * (WIDTH - LABELS - RIGHT);
    }

    private static double log(double value) {
        return Math.log10(value);
    }

    private static double power(double exponent) {
        return Math.pow(10, exponent);
    }

    private static String colour(int i) {
        return COLOURS.get(i % COLOURS.size());
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}

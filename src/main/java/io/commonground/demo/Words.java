package io.commonground.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists the demo's names and subjects are drawn from: one entry a line, {@code #} for
 * remarks.
 */
final class Words {

    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

    private Words() {}

    static List<String> lines(String list) {
        return READ.computeIfAbsent(list, Words::read);
    }

    /**
     * Numbers in ids read the same wherever the service runs, whatever digits are written there.
     */
    static String numbered(String pattern, int number) {
        return String.format(Locale.ROOT, pattern, number);
    }

    private static List<String> read(String list) {
        try (InputStream in = Words.class.getResourceAsStream(list + ".txt")) {
            String text =
                    new String(
                            Objects.requireNonNull(in, list).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines cut into their cells; an empty last cell is kept. */
    static List<List<String>> table(String list) {
        return lines(list).stream().map(line -> List.of(line.split("\\|", -1))).toList();
    }

    static List<String> parts(String cell) {
        return List.of(cell.split(";", -1));
    }

    /** The second cells of the lines whose first cell is the one asked for. */
    static List<String> under(String list, Enum<?> kind) {
        return table(list).stream()
                .filter(cells -> cells.getFirst().equals(kind.name()))
                .map(cells -> cells.get(1))
                .toList();
    }
}

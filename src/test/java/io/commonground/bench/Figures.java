package io.commonground.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file of measured figures, of which each part of the benchmark owns what is between its marks.
 */
record Figures(Path file) {

    void replace(String section, String markdown) {
        String begin = "<!-- bench %s: written by the benchmark -->\n".formatted(section);
        String end = "<!-- end of bench %s -->\n".formatted(section);
        try {
            String text = Files.readString(file);
            int from = text.indexOf(begin);
            int to = text.indexOf(end);
            String written = begin + markdown.strip() + "\n" + end;
            Files.writeString(
                    file,
                    from < 0 || to < from
                            ? text.stripTrailing() + "\n\n" + written
                            : text.substring(0, from)
                                    + written
                                    + text.substring(to + end.length()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

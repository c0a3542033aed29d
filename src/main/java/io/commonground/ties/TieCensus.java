package io.commonground.ties;

import io.commonground.graph.Row;
import java.util.List;
import java.util.stream.Collectors;

/** How many ties there are, by what they rest on and by band of open strength. */
public record TieCensus(List<Line> lines) {

    /**
     * The ties of one basis and band.
     *
     * @param basis letters of the kinds of evidence
     * @param band strong, fair, weak, long shot, or private where nothing open ties the two
     */
    public record Line(String basis, String band, long ties) {

        static Line of(Row row) {
            return new Line(row.text("basis"), row.text("band"), row.number("ties"));
        }
    }

    public TieCensus {
        lines = List.copyOf(lines);
    }

    public long ties() {
        return lines.stream().mapToLong(Line::ties).sum();
    }

    /** A line for each basis and band, for a report: {@code OBSERVED INFERRED strong 66}. */
    public List<String> report() {
        return lines.stream()
                .map(line ->
                        "%s %s %,d"
                                .formatted(
                                        TieBasis.of(line.basis()).stream()
                                                .map(Enum::name)
                                                .collect(Collectors.joining(" ")),
                                        line.band(),
                                        line.ties()))
                .toList();
    }

    @Override
    public String toString() {
        return lines.stream()
                .map(line -> line.basis() + " " + line.band() + " " + line.ties())
                .collect(Collectors.joining(", ", ties() + " ties (", ")"));
    }
}

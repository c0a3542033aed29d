package io.commonground.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The next rows of a file, read and checked, as one transaction will write them. */
final class Batch {

    /**
     * One row of the file.
     *
     * @param row what the statement takes, null where the row is left out
     * @param rejection why it is left out, null where it is not, or says what a later one says
     */
    private record Entry(
            List<Mention> mentions,
            long line,
            @Nullable Values values,
            @Nullable Parameters row,
            @Nullable Rejection rejection) {

        boolean isAny(Set<String> erased) {
            return mentions.stream()
                    .anyMatch(mention -> mention.essential() && erased.contains(mention.mark()));
        }
    }

    private final LoadStep step;
    private final Origin origin;
    private final ZonedDateTime now;
    private final List<Entry> read;
    private final List<Entry> entries;
    private final long suppressed;
    private final long outdated;

    private Batch(
            LoadStep step,
            Origin origin,
            ZonedDateTime now,
            List<Entry> read,
            long suppressed,
            long outdated) {
        this.step = step;
        this.origin = origin;
        this.now = now;
        this.read = read;
        this.entries = read.stream().filter(entry -> entry.row() != null).toList();
        this.suppressed = suppressed;
        this.outdated = outdated;
    }

    /** Reads up to that many rows; {@code first} is the place of the next one in the file. */
    static Batch read(
            CsvRows rows, LoadStep step, Origin origin, InspectedFile file, long first, int most) {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        List<Entry> read = new ArrayList<>();
        while (read.size() < most && rows.hasNext()) {
            Superseded superseded = file.superseded().get(first + read.size());
            read.add(entry(rows.header(), rows.next(), superseded, step, origin, now));
        }
        return new Batch(step, origin, now, read, 0, 0);
    }

    private static Entry entry(
            Header header,
            CsvRecord record,
            @Nullable Superseded superseded,
            LoadStep step,
            Origin origin,
            ZonedDateTime now) {
        long line = record.getStartingLineNumber();
        List<Mention> mentions = Mention.of(header, record, origin);
        if (superseded != null && superseded.same()) {
            return new Entry(mentions, line, null, null, null);
        }
        try {
            if (superseded != null) {
                throw new BadRow(
                        null,
                        "line %d says something else of the same identity (%s): keep one of the two; the later one went in"
                                .formatted(
                                        superseded.later(),
                                        String.join(", ", step.table().identity())));
            }
            Values values = header.values(record);
            Parameters row = step.table().parameters(values, origin, now);
            return new Entry(mentions, line, values, row, null);
        } catch (BadRow bad) {
            var rejection = new Rejection(step.table().file(), line, bad.column(), bad.reason());
            return new Entry(mentions, line, null, null, rejection);
        }
    }

    Table table() {
        return step.table();
    }

    /** What each row mentions. */
    List<List<Mention>> mentions() {
        return read.stream().map(Entry::mentions).toList();
    }

    /** The same batch without the rows, and without the cells, that name somebody erased. */
    Batch without(Set<String> erased) {
        if (erased.isEmpty()) {
            return this;
        }
        List<Entry> left =
                read.stream()
                        .filter(entry -> !entry.isAny(erased))
                        .map(entry -> without(erased, entry))
                        .toList();
        return new Batch(step, origin, now, left, suppressed + read.size() - left.size(), outdated);
    }

    private static Entry without(Set<String> erased, Entry entry) {
        Parameters row = entry.row();
        for (Mention mention : entry.mentions()) {
            if (row != null && erased.contains(mention.mark())) {
                row = row.without(mention.column());
            }
        }
        return new Entry(entry.mentions(), entry.line(), entry.values(), row, entry.rejection());
    }

    /** The same batch without the rows that are about these interactions. */
    Batch withoutInteractions(Set<String> keys) {
        if (keys.isEmpty()) {
            return this;
        }
        List<Entry> left =
                read.stream()
                        .filter(entry ->
                                entry.row() == null
                                        || !keys.contains(entry.row().get("interaction")))
                        .toList();
        return new Batch(step, origin, now, left, suppressed, outdated + read.size() - left.size());
    }

    /** The rows that are neither rejected nor repeated. */
    Stream<Parameters> accepted() {
        return IntStream.range(0, entries.size()).mapToObj(this::row);
    }

    long size() {
        return read.size();
    }

    ZonedDateTime now() {
        return now;
    }

    /** The rows for the statement, in an order in which no two batches wait for each other. */
    List<Parameters> rows() {
        for (int n = 0; n < entries.size(); n++) {
            row(n).put("n", (long) n);
        }
        return IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(n -> step.table().identityOf(values(n))))
                .map(this::row)
                .toList();
    }

    Parameters row(int n) {
        return Objects.requireNonNull(entries.get(n).row());
    }

    private Values values(int n) {
        return Objects.requireNonNull(entries.get(n).values());
    }

    /** What is known before the database was asked. */
    Tally tally() {
        Tally tally = new Tally(step.table().file());
        if (step.counted()) {
            tally.add("read", read.size() + suppressed + outdated);
            tally.add("suppressed", suppressed);
            tally.add("outdated", outdated);
            for (Entry entry : read) {
                if (entry.rejection() != null) {
                    tally.reject(entry.rejection());
                } else if (entry.row() == null) {
                    tally.add("unchanged", 1);
                }
            }
        }
        return tally;
    }

    /** The report that what this column of a row refers to is not there. */
    Rejection missing(int n, String column) {
        Entry entry = entries.get(n);
        String refersTo = step.table().column(column).refersTo();
        String value = Cells.shortened(String.valueOf(values(n).find(column)));
        return new Rejection(
                step.table().file(),
                entry.line(),
                column,
                refersTo == null
                        ? "'%s' already names an organization or board of this source, which share their ids: give it an id of its own"
                                .formatted(value)
                        : "'%s' is unknown in source '%s': add it to %s, or correct the id"
                                .formatted(value, origin.name(), refersTo));
    }
}

package io.commonground.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next rows of a file, read and checked, as one transaction will write them. */
final class Batch {

    private record Entry(Values values, long line, Parameters row) {}

    private final LoadStep step;
    private final Origin origin;
    private final ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
    private final List<Entry> entries = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private long read;
    private long repeated;

    private Batch(LoadStep step, Origin origin) {
        this.step = step;
        this.origin = origin;
    }

    /** Reads up to that many rows; {@code first} is the place of the next one in the file. */
    static Batch read(
            CsvRows rows, LoadStep step, Origin origin, InspectedFile file, long first, int most) {
        Batch batch = new Batch(step, origin);
        for (; batch.read < most && rows.hasNext(); batch.read++) {
            Superseded superseded = file.superseded().get(first + batch.read);
            batch.add(rows.header(), rows.next(), superseded);
        }
        return batch;
    }

    private void add(Header header, CsvRecord record, @Nullable Superseded superseded) {
        long line = record.getStartingLineNumber();
        if (superseded != null && superseded.same()) {
            repeated++;
            return;
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
            entries.add(new Entry(values, line, row));
        } catch (BadRow bad) {
            rejections.add(new Rejection(step.table().file(), line, bad.column(), bad.reason()));
        }
    }

    long size() {
        return read;
    }

    ZonedDateTime now() {
        return now;
    }

    /** The rows for the statement, in an order in which no two batches wait for each other. */
    List<Parameters> rows() {
        for (int n = 0; n < entries.size(); n++) {
            entries.get(n).row().put("n", (long) n);
        }
        return entries.stream()
                .sorted(Comparator.comparing(entry -> step.table().identityOf(entry.values())))
                .map(Entry::row)
                .toList();
    }

    Parameters row(int n) {
        return entries.get(n).row();
    }

    /** What is known before the database was asked. */
    Tally tally() {
        Tally tally = new Tally(step.table().file());
        if (step.counted()) {
            tally.add("read", read);
            tally.add("unchanged", repeated);
            rejections.forEach(tally::reject);
        }
        return tally;
    }

    /** The report that what this column of a row refers to is not there. */
    Rejection missing(int n, String column) {
        Entry entry = entries.get(n);
        String refersTo = step.table().column(column).refersTo();
        String value = Cells.shortened(String.valueOf(entry.values().find(column)));
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

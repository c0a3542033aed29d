package io.commonground.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one file, one at a time, behind its header. */
final class CsvRows implements AutoCloseable {

    /** The most characters a cell may have. */
    static final int LARGEST_CELL = 64 * 1024;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final Table table;
    private final CloseableIterator<CsvRecord> records;
    private final Header header;

    private CsvRows(Table table, CloseableIterator<CsvRecord> records) {
        this.table = table;
        this.records = records;
        if (!hasNext()) {
            throw BadBundle.in(table.file(), 1, "is empty: begin it with a row of column names");
        }
        this.header = Header.read(table, next());
    }

    static CsvRows read(Table table, InputStream bytes) throws IOException {
        var text = new InputStreamReader(CleanText.of(table.file(), bytes), StandardCharsets.UTF_8);
        return new CsvRows(
                table,
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(4 * LARGEST_CELL)
                        .ofCsvRecord(text)
                        .iterator());
    }

    Header header() {
        return header;
    }

    boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException refused) {
            throw translate(refused);
        }
    }

    CsvRecord next() {
        try {
            CsvRecord record = records.next();
            for (int i = 0; i < record.getFieldCount(); i++) {
                if (record.getField(i).length() > LARGEST_CELL) {
                    throw BadBundle.in(
                            table.file(),
                            record.getStartingLineNumber(),
                            String.format(
                                    Locale.ROOT,
                                    "cell %d is longer than %,d characters: shorten it, or close its quotes",
                                    i + 1,
                                    LARGEST_CELL));
                }
            }
            return record;
        } catch (CsvParseException | UncheckedIOException refused) {
            throw translate(refused);
        }
    }

    /** Leaves out that many rows; they were done before. */
    void skip(long rows) {
        for (long i = 0; i < rows && hasNext(); i++) {
            next();
        }
    }

    private RuntimeException translate(RuntimeException refused) {
        Throwable cause = refused;
        String reason = String.valueOf(refused.getMessage());
        Matcher line = LINE.matcher(reason);
        while (cause.getCause() != null) {
            cause = cause.getCause();
            if (cause instanceof BadBundle known) {
                return known;
            }
        }
        if (cause instanceof IOException unreadable) {
            return BadBundle.unreadable(table.file(), unreadable);
        }
        return BadBundle.in(
                table.file(),
                line.find() ? Long.parseLong(line.group(1)) : 1,
                "is not CSV as RFC 4180 has it (%s): check the quotes of this row"
                        .formatted(explain(String.valueOf(cause.getMessage()))));
    }

    private static String explain(String technical) {
        return technical.contains("buffer")
                ? String.format(
                        Locale.ROOT,
                        "a cell is longer than %,d characters, or its quotes are not closed",
                        LARGEST_CELL)
                : technical;
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}

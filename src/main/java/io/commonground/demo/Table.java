package io.commonground.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file of the bundle; the columns are the components of the record that makes a
 * row.
 */
final class Table<R extends Record> {

    private final String file;
    private final Class<R> type;
    private final List<R> rows = new ArrayList<>();

    Table(String file, Class<R> type) {
        this.file = file;
        this.type = type;
    }

    void add(R row) {
        rows.add(row);
    }

    List<R> rows() {
        return Collections.unmodifiableList(rows);
    }

    void write(Path folder) throws IOException {
        List<RecordComponent> columns = List.of(type.getRecordComponents());
        try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(file))) {
            csv.writeRecord(columns.stream().map(column -> snake(column.getName())).toList());
            for (R row : rows) {
                csv.writeRecord(columns.stream().map(column -> cell(row, column)).toList());
            }
        }
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String cell(Record row, RecordComponent column) {
        try {
            return text(column.getAccessor().invoke(row));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(column + " cannot be read", e);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> String.join(";", list.stream().map(Object::toString).toList());
            case Boolean flag -> flag ? "true" : "";
            default -> value.toString();
        };
    }

    Stream<R> stream() {
        return rows.stream();
    }
}

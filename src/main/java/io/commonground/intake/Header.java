package io.commonground.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a file: which of the known columns stands where.
 *
 * @param columns for each position its column, null where the column is not known
 * @param unknown names that no column of this file has; they are reported and ignored
 */
record Header(Table table, List<@Nullable Column> columns, List<String> unknown) {

    static Header read(Table table, CsvRecord record) {
        List<@Nullable Column> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : record.getFields()) {
            String name = cell.strip();
            if (!seen.add(name)) {
                throw bad(
                        table,
                        record,
                        "the header names column '%s' twice: remove or rename one"
                                .formatted(Cells.shortened(name)));
            }
            Column column = find(table, name);
            columns.add(column);
            if (column == null) {
                unknown.add(Cells.shortened(name));
            }
        }
        for (Column column : table.columns()) {
            if (column.required() && !seen.contains(column.name())) {
                throw bad(
                        table,
                        record,
                        "the header lacks the required column '%s': add it"
                                .formatted(column.name()));
            }
        }
        return new Header(table, columns, unknown);
    }

    private static @Nullable Column find(Table table, String name) {
        for (Column column : table.columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return null;
    }

    private static BadBundle bad(Table table, CsvRecord record, String reason) {
        return BadBundle.in(table.file(), record.getStartingLineNumber(), reason);
    }

    /** The text of a cell as it stands, null where there is none. */
    @Nullable String cell(String name, CsvRecord record) {
        for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            Column column = columns.get(i);
            if (column != null && column.name().equals(name)) {
                String text = record.getField(i).strip();
                return text.isEmpty() ? null : text;
            }
        }
        return null;
    }

    /** What a row says; a {@link BadRow} where a cell cannot be read or the values clash. */
    Values values(CsvRecord record) {
        if (record.getFieldCount() != columns.size()) {
            throw new BadRow(
                    null,
                    "the row has %d cells, the header %d: put cells that hold a comma in quotes"
                            .formatted(record.getFieldCount(), columns.size()));
        }
        Values values = new Values();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String text = record.getField(i).strip();
            if (column != null && !text.isEmpty()) {
                values.put(column.name(), read(column, text));
            }
        }
        for (Column column : table.columns()) {
            if (column.required() && values.find(column.name()) == null) {
                throw new BadRow(column.name(), "the cell is empty, but a value is required");
            }
        }
        table.rule().accept(values);
        return values;
    }

    private static Object read(Column column, String text) {
        try {
            return column.cells().read(text);
        } catch (IllegalArgumentException refused) {
            throw new BadRow(column.name(), String.valueOf(refused.getMessage()));
        }
    }
}

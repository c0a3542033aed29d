package io.commonground.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The demo as it stands on disk, read by column names as an importer would. */
final class WrittenBundle {

    private final Path folder;
    private final Map<String, List<NamedCsvRecord>> read = new HashMap<>();

    WrittenBundle(Path folder) {
        this.folder = folder;
    }

    List<NamedCsvRecord> rows(String file) {
        return read.computeIfAbsent(file, this::parse);
    }

    Set<String> column(String file, String column) {
        return rows(file).stream().map(row -> row.getField(column)).collect(Collectors.toSet());
    }

    /** The rows in which the column has this value. */
    List<NamedCsvRecord> where(String file, String column, String value) {
        return rows(file).stream().filter(row -> row.getField(column).equals(value)).toList();
    }

    NamedCsvRecord one(String file, String id) {
        return where(file, "id", id).getFirst();
    }

    /** Interactions in which all of these took part, without those that did not take place. */
    List<NamedCsvRecord> between(String... people) {
        Set<String> all = ids(people[0]);
        for (String person : people) {
            all.retainAll(ids(person));
        }
        return rows("interactions").stream()
                .filter(row -> all.contains(row.getField("id")))
                .filter(row ->
                        row.getField("state").isEmpty() || row.getField("state").equals("HELD"))
                .toList();
    }

    private Set<String> ids(String person) {
        return where("participants", "person_id", person).stream()
                .map(row -> row.getField("interaction_id"))
                .collect(Collectors.toSet());
    }

    private List<NamedCsvRecord> parse(String file) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(file + ".csv"))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

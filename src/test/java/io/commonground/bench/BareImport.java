package io.commonground.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.commonground.graph.Ids;
import io.commonground.graph.Names;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The same rows written by {@code UNWIND … MERGE} alone, into the same schema and in batches of the
 * same size, without checks, counts, checkpoints or updates of what has changed.
 */
final class BareImport {

    /** As many as the service writes in one transaction. */
    private static final int BATCH = 1_000;

    private static final Map<String, String> STATEMENTS =
            Map.of(
                    "organizations.csv",
                    """
                    UNWIND $rows AS row
                    MERGE (u:Unit {key: row.key})
                    SET u += row.properties, u:Company
                    """,
                    "people.csv",
                    """
                    UNWIND $rows AS row
                    MERGE (p:Person {key: row.key})
                    SET p += row.properties
                    """,
                    "affiliations.csv",
                    """
                    UNWIND $rows AS row
                    MATCH (p:Person {key: row.person_id})
                    MATCH (u:Unit {key: row.target_id})
                    MERGE (p)-[r:WORKED_AT {key: row.key}]->(u)
                    SET r += row.properties
                    """,
                    "connections.csv",
                    """
                    UNWIND $rows AS row
                    MATCH (p:Person {key: row.person_id})
                    MATCH (q:Person {key: row.other_id})
                    MERGE (p)-[r:CONNECTED_TO {key: row.key}]->(q)
                    SET r += row.properties
                    """);

    private static final Set<String> REFERENCES = Set.of("person_id", "target_id", "other_id");

    private final Driver driver;
    private final GeneratedBundle bundle;

    BareImport(Driver driver, GeneratedBundle bundle) {
        this.driver = driver;
        this.bundle = bundle;
    }

    ImportRun run() {
        return new ImportRun(GeneratedBundle.FILES.stream().map(this::write).toList(), 0);
    }

    private Course write(String file) {
        Course course = new Course(file);
        try (Session session = driver.session();
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(bundle.folder().resolve(file))) {
            List<Map<String, Object>> rows = new ArrayList<>();
            long written = 0;
            var records = csv.iterator();
            while (records.hasNext()) {
                rows.add(row(records.next()));
                if (rows.size() == BATCH || !records.hasNext()) {
                    TieGraphWriter.run(session, STATEMENTS.get(file), Map.of("rows", rows));
                    written += rows.size();
                    course.reached(written);
                    rows.clear();
                }
            }
            return course;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, Object> row(NamedCsvRecord record) {
        Map<String, Object> row = new HashMap<>();
        Map<String, Object> properties = new HashMap<>();
        Map<String, String> fields = record.getFieldsAsMap();
        fields.forEach((column, value) -> {
            if (REFERENCES.contains(column)) {
                row.put(column, "bench:" + value);
            } else if (!value.isEmpty()) {
                properties.put(column, value);
            }
        });
        String id = fields.get("id");
        row.put("key", id == null ? factKey(fields) : "bench:" + id);
        properties.put("key", row.get("key"));
        properties.put("id", Ids.next());
        properties.put("source", "bench");
        properties.put("recordedAt", ZonedDateTime.now(ZoneOffset.UTC));
        if (id != null) {
            properties.put("externalId", id);
            properties.put("sortName", Names.fold(fields.get("name")));
        }
        row.put("properties", properties);
        return row;
    }

    private static String factKey(Map<String, String> fields) {
        return fields.get("kind")
                + "|"
                + fields.getOrDefault("title", "")
                + "|"
                + fields.getOrDefault("from", "");
    }
}

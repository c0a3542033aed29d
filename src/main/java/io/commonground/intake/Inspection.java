package io.commonground.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.commonground.graph.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The check of a whole bundle before anything of it is written: every file is read to its end.
 *
 * @param files the files that will be imported, in the order of the plan
 * @param ignored files that no import knows
 * @param digest changes when any of the files does
 * @param ownerName what people.csv calls the owner of the source, null where it does not name them
 */
record Inspection(
        SourceFile source,
        List<InspectedFile> files,
        List<String> ignored,
        String digest,
        @Nullable String ownerName) {

    static Inspection of(Bundle bundle, Runnable heartbeat) {
        return new Inspector(bundle, heartbeat).inspect();
    }

    Optional<InspectedFile> file(Table table) {
        return files.stream().filter(file -> file.table().equals(table)).findFirst();
    }

    long rows() {
        return files.stream().mapToLong(InspectedFile::rows).sum();
    }

    /** Does the reading. */
    private static final class Inspector {

        private static final int ROWS_PER_HEARTBEAT = 10_000;

        private final Bundle bundle;
        private final Runnable heartbeat;
        private final SourceFile source;
        private final MessageDigest digest = Digest.begin();
        private @Nullable String ownerName;

        Inspector(Bundle bundle, Runnable heartbeat) {
            this.bundle = bundle;
            this.heartbeat = heartbeat;
            this.source = SourceFile.read(bundle);
        }

        Inspection inspect() {
            List<Table> tables =
                    Plan.tables().stream()
                            .filter(table -> bundle.files().contains(table.file()))
                            .toList();
            if (tables.isEmpty()) {
                throw new BadBundle(
                        "The bundle holds none of the files that can be imported: add people.csv, and others as the bundle's format describes them.");
            }
            List<InspectedFile> files = new ArrayList<>();
            for (Table table : tables) {
                files.add(inspect(table));
            }
            List<String> ignored = new ArrayList<>(bundle.files());
            ignored.remove(SourceFile.NAME);
            tables.forEach(table -> ignored.remove(table.file()));
            digest.update(source.values().all().toString().getBytes(StandardCharsets.UTF_8));
            return new Inspection(source, files, ignored, Digest.of(digest), ownerName);
        }

        private InspectedFile inspect(Table table) {
            Identities identities = new Identities(table);
            List<String> unknown = new ArrayList<>();
            digest.update(table.file().getBytes(StandardCharsets.UTF_8));
            long rows =
                    read(
                            table,
                            digest,
                            (header, record, _) -> {
                                Values values = header.values(record);
                                identities.note(values);
                                noteOwner(table, values);
                            },
                            unknown);
            if (identities.repeat()) {
                read(
                        table,
                        null,
                        (header, record, row) ->
                                identities.keep(
                                        header.values(record), row, record.getStartingLineNumber()),
                        new ArrayList<>());
            }
            return new InspectedFile(table, rows, unknown, identities.superseded());
        }

        private void noteOwner(Table table, Values values) {
            if (table.equals(PeopleTables.PEOPLE)
                    && source.isPrivate()
                    && values.text("id").equals(source.owner())) {
                ownerName = values.text("name");
            }
        }

        private interface Reading {
            void row(Header header, CsvRecord record, long row);
        }

        private long read(
                Table table, @Nullable MessageDigest into, Reading reading, List<String> unknown) {
            try (var bytes = bundle.open(table.file());
                    CsvRows rows =
                            CsvRows.read(
                                    table,
                                    into == null ? bytes : new DigestInputStream(bytes, into))) {
                unknown.addAll(rows.header().unknown());
                long row = 0;
                for (; rows.hasNext(); row++) {
                    try {
                        reading.row(rows.header(), rows.next(), row);
                    } catch (BadRow toldWhenItsTurnComes) {
                        // rejected in the batch that holds it, together with its counters
                    }
                    if (row % ROWS_PER_HEARTBEAT == 0) {
                        heartbeat.run();
                    }
                }
                return row;
            } catch (IOException unreadable) {
                throw BadBundle.unreadable(table.file(), unreadable);
            }
        }
    }
}

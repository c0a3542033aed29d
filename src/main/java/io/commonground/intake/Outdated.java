package io.commonground.intake;

import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.commonground.graph.Transaction;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the interactions that took place longer ago than their source may keep: an import that
 * still has them does not bring them back. Of those in the file eight bytes each are kept.
 */
final class Outdated {

    private static final int ROWS_PER_HEARTBEAT = 10_000;
    private static final long ALL = Long.MIN_VALUE;

    private final Origin origin;
    private final long keptFrom;
    private long[] hashes = new long[0];
    private int size;

    Outdated(Origin origin) {
        this.origin = origin;
        LocalDate first = origin.keptFrom();
        this.keptFrom = first == null ? ALL : first.toEpochDay();
    }

    /** Notes which interactions of the bundle these are, before their participants are read. */
    void readAhead(Bundle bundle, InspectedFile file, Runnable heartbeat) {
        try (var bytes = bundle.open(file.table().file());
                CsvRows rows = CsvRows.read(file.table(), bytes)) {
            for (long row = 0; rows.hasNext(); row++) {
                CsvRecord record = rows.next();
                if (!file.superseded().containsKey(row)) {
                    note(rows.header(), record);
                }
                if (row % ROWS_PER_HEARTBEAT == 0) {
                    heartbeat.run();
                }
            }
        } catch (IOException unreadable) {
            throw BadBundle.unreadable(file.table().file(), unreadable);
        }
        hashes = Arrays.copyOf(hashes, size);
        Arrays.sort(hashes);
    }

    private void note(Header header, CsvRecord record) {
        try {
            Values values = header.values(record);
            if (values.find("at") instanceof ZonedDateTime at
                    && at.toLocalDate().toEpochDay() < keptFrom) {
                add(Fingerprint.hash(origin.key(values.text("id"))));
            }
        } catch (BadRow toldWhenItsTurnComes) {
            // rejected in the batch that holds it, like its participants
        }
    }

    private void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(1_024, size + (size >> 1)));
        }
        hashes[size++] = hash;
    }

    /** The keys of those that rows of this batch are about. */
    Set<String> among(Batch batch, Transaction transaction) {
        if (keptFrom == ALL) {
            return Set.of();
        }
        if (batch.table() == InteractionTables.INTERACTIONS) {
            return batch.accepted()
                    .filter(row -> row.get("day") instanceof Long day && day < keptFrom)
                    .map(row -> String.valueOf(row.get("interaction")))
                    .collect(toSet());
        }
        return batch.table() == InteractionTables.PARTICIPANTS
                ? among(interactions(batch), transaction)
                : Set.of();
    }

    private static Set<String> interactions(Batch batch) {
        return batch.accepted().map(row -> String.valueOf(row.get("interaction"))).collect(toSet());
    }

    /** Those of the file, and those that only the graph tells of and no sweep has come to yet. */
    private Set<String> among(Set<String> keys, Transaction transaction) {
        Set<String> outdated =
                keys.stream()
                        .filter(key -> Arrays.binarySearch(hashes, Fingerprint.hash(key)) >= 0)
                        .collect(toSet());
        Set<String> others = new HashSet<>(keys);
        others.removeAll(outdated);
        transaction
                .run(
                        "intake/outdated-interactions",
                        Map.of("keys", List.copyOf(others), "keptFrom", keptFrom))
                .forEach(row -> outdated.add(row.text("key")));
        return outdated;
    }
}

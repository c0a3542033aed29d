package io.commonground.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the command line shows of an import. */
class ImportReportTests {

    private static ImportJob job(ImportState state, @Nullable String message, long read) {
        return new ImportJob(
                "1",
                state,
                "bundle",
                "acme",
                Instant.EPOCH,
                null,
                null,
                message,
                1_200,
                read,
                1_100,
                40,
                30,
                30,
                2,
                3,
                0,
                5,
                null,
                List.of("notes.txt"));
    }

    @Test
    void anImportThatWentInIsToldInAFewLines() {
        assertThat(
                        ImportReport.lines(
                                job(ImportState.DONE, null, 1_200),
                                List.of(
                                        new ImportFile(
                                                "people.csv",
                                                1_200,
                                                1_200,
                                                1_100,
                                                40,
                                                30,
                                                30,
                                                0,
                                                0,
                                                List.of("shoe_size"))),
                                List.of(
                                        new Rejection(
                                                "people.csv", 7, "name", "the cell is empty"))))
                .containsExactly(
                        "Imported source 'acme': 1,200 rows read, 1,100 created, 40 updated, 30 unchanged, 30 rejected.",
                        "5 facts ended, since the snapshot does not name them.",
                        "2 rows left out, since they name somebody who was erased.",
                        "3 rows left out, since their interactions are older than the source keeps.",
                        "Ignored files: notes.txt.",
                        "  people.csv               1,200 rows, 1,100 created, 40 updated, 30 unchanged, 30 rejected; ignored columns: shoe_size",
                        "  people.csv, line 7, column name: the cell is empty",
                        "  … and 29 more: importJob(id: \"1\") has them.");
    }

    @Test
    void anImportThatFailedSaysWhy() {
        assertThat(
                        ImportReport.lines(
                                job(ImportState.FAILED, "source.json is missing.", 0),
                                List.of(),
                                List.of()))
                .containsExactly("The import failed. source.json is missing.");
    }

    @Test
    void onATerminalOneLineIsRewritten() {
        var bytes = new ByteArrayOutputStream();
        ProgressLine line =
                new ProgressLine(new PrintStream(bytes, true, StandardCharsets.UTF_8), true);

        line.show(job(ImportState.RUNNING, null, 300));
        line.show(job(ImportState.RUNNING, null, 600));
        line.end();

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "\rImported 300 of 1,200 rows (25 %), 3 outdated, 0 s\rImported 600 of 1,200 rows (50 %), 3 outdated, 0 s\n");
    }
}

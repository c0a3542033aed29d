package io.commonground.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an import did, in a few lines for people. */
final class ImportReport {

    private ImportReport() {}

    static List<String> lines(ImportJob job, List<ImportFile> files, List<Rejection> rejections) {
        List<String> lines = new ArrayList<>();
        if (job.state() != ImportState.DONE) {
            lines.add("The import failed. " + job.message());
            return lines;
        }
        lines.add(
                String.format(
                        Locale.ROOT,
                        "Imported source '%s': %,d rows read, %,d created, %,d updated, %,d unchanged, %,d rejected.",
                        job.source(),
                        job.rowsRead(),
                        job.created(),
                        job.updated(),
                        job.unchanged(),
                        job.rejected()));
        if (job.message() != null) {
            lines.add(job.message());
        }
        if (job.retracted() > 0) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%,d facts ended, since the snapshot does not name them.",
                            job.retracted()));
        }
        if (job.suppressed() > 0) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%,d rows left out, since they name somebody who was erased.",
                            job.suppressed()));
        }
        if (job.outdated() > 0) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%,d rows left out, since their interactions are older than the source keeps.",
                            job.outdated()));
        }
        if (!job.ignoredFiles().isEmpty()) {
            lines.add("Ignored files: %s.".formatted(String.join(", ", job.ignoredFiles())));
        }
        for (ImportFile file : files) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "  %-20s %,9d rows, %,d created, %,d updated, %,d unchanged, %,d rejected%s",
                            file.name(),
                            file.rowsRead(),
                            file.created(),
                            file.updated(),
                            file.unchanged(),
                            file.rejected(),
                            file.unknownColumns().isEmpty()
                                    ? ""
                                    : "; ignored columns: "
                                            + String.join(", ", file.unknownColumns())));
        }
        rejections.forEach(rejection -> lines.add("  " + rejection));
        long more = job.rejected() + job.incomplete() - rejections.size();
        if (more > 0) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "  … and %,d more: importJob(id: \"%s\") has them.",
                            more,
                            job.id()));
        }
        return lines;
    }
}

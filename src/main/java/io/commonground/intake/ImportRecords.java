package io.commonground.intake;

import io.commonground.graph.Transaction;
import io.commonground.privacy.Audit;
import io.commonground.privacy.AuditNote;
import io.commonground.privacy.Viewer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Puts on record who hands in and reads imports over HTTP, of which source. */
@Component
final class ImportRecords {

    private final Audit audit;
    private final IntakeSettings settings;

    ImportRecords(Audit audit, IntakeSettings settings) {
        this.audit = audit;
        this.settings = settings;
    }

    /** What is written with the import, so that there is none without it. */
    Consumer<Transaction> ofHandingIn(AuditNote note, Viewer viewer, String id, Path zip) {
        note.asked(viewer, "MUTATION", "POST /imports");
        note.concerns(id);
        source(zip).ifPresent(note::concerns);
        return transaction -> audit.keep(note, transaction);
    }

    /** Kept before the report is given. */
    void keepReading(AuditNote note, Viewer viewer, ImportJob job) {
        note.asked(viewer, "QUERY", "GET /imports");
        note.concerns(job.id());
        if (job.source() != null) {
            note.concerns(job.source());
        }
        audit.put(note);
    }

    /** Empty where the bundle does not say; its import will fail for it. */
    private Optional<String> source(Path zip) {
        try (Bundle bundle = Bundle.open(zip, settings)) {
            return Optional.of(SourceFile.read(bundle).name());
        } catch (BadBundle unreadable) {
            return Optional.empty();
        }
    }
}

package io.commonground.intake;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.Transaction;
import io.commonground.privacy.Audit;
import io.commonground.privacy.AuditNote;
import io.commonground.privacy.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts on record who hands in and reads imports over HTTP, of which source. */
@Component
final class ImportRecords {

    static final String PURPOSE = "Purpose";

    private static final String HAND_IN = "POST /imports";
    private static final String READ = "GET /imports";

    private final Audit audit;
    private final IntakeSettings settings;

    ImportRecords(Audit audit, IntakeSettings settings) {
        this.audit = audit;
        this.settings = settings;
    }

    /** What is written with the import, so that there is none without it. */
    Consumer<Transaction> ofHandingIn(AuditNote note, Viewer viewer, String id, Path zip) {
        note.asked(viewer, "MUTATION", HAND_IN);
        note.concerns(id);
        source(zip).ifPresent(note::concerns);
        return transaction -> audit.keep(note, transaction);
    }

    /** Kept before the report is given. */
    void keepReading(AuditNote note, Viewer viewer, ImportJob job) {
        note.asked(viewer, "QUERY", READ);
        note.concerns(job.id());
        if (job.source() != null) {
            note.concerns(job.source());
        }
        audit.put(note);
    }

    /** Kept before it is told that nothing was taken in, or that there is nothing to read. */
    void keepRefusal(HttpServletRequest request, String code) {
        AuditNote note = note(request.getHeader(PURPOSE));
        if (request.getMethod().equals("POST")) {
            note.asked("MUTATION", HAND_IN);
        } else {
            String path = request.getServletPath();
            note.asked("QUERY", READ);
            note.asksFor(path.substring(path.lastIndexOf('/') + 1));
        }
        audit.put(note, code);
    }

    /** Without the purpose where that is why it was refused. */
    private static AuditNote note(@Nullable String purpose) {
        try {
            return new AuditNote(purpose);
        } catch (InvalidRequest refused) {
            return new AuditNote(null);
        }
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

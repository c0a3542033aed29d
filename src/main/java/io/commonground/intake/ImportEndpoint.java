package io.commonground.intake;

import io.commonground.graph.InvalidRequest;
import io.commonground.privacy.AuditNote;
import io.commonground.privacy.Role;
import io.commonground.privacy.Viewer;
import io.commonground.privacy.Viewers;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes zipped bundles in over HTTP and tells what became of them. */
@RestController
@RequestMapping("/imports")
class ImportEndpoint {

    private static final Set<Role> IMPORTERS = Set.of(Role.PROGRAM_MANAGER, Role.ADMIN);

    private final Imports imports;
    private final Jobs jobs;
    private final Spool spool;
    private final Viewers viewers;
    private final ImportRecords records;

    ImportEndpoint(
            Imports imports, Jobs jobs, Spool spool, Viewers viewers, ImportRecords records) {
        this.imports = imports;
        this.jobs = jobs;
        this.spool = spool;
        this.viewers = viewers;
        this.records = records;
    }

    /** Where a new import can be followed. */
    record Accepted(String id, String location) {}

    /** An import with its files and the rows it left out, the first 1,000 of them. */
    record Report(ImportJob job, List<ImportFile> files, List<Rejection> rejections) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Accepted> upload(
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = Jobs.BUNDLE) String format,
            @RequestHeader(value = ImportRecords.PURPOSE, required = false)
                    @Nullable String purpose)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            return accept(content, format, purpose);
        }
    }

    @PostMapping(
            consumes = {
                "application/zip",
                "application/x-zip-compressed",
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    ResponseEntity<Accepted> upload(
            InputStream body,
            @RequestParam(defaultValue = Jobs.BUNDLE) String format,
            @RequestHeader(value = ImportRecords.PURPOSE, required = false)
                    @Nullable String purpose)
            throws IOException {
        return accept(body, format, purpose);
    }

    @PostMapping
    void upload(@RequestHeader(value = "Content-Type", required = false) @Nullable String type)
            throws HttpMediaTypeNotSupportedException {
        throw new HttpMediaTypeNotSupportedException(String.valueOf(type));
    }

    private ResponseEntity<Accepted> accept(
            InputStream content, String format, @Nullable String purpose) throws IOException {
        Viewer viewer = viewers.current();
        viewer.mustBeAny(IMPORTERS);
        if (!format.equals(Jobs.BUNDLE)) {
            throw new InvalidRequest(
                    "The format '%s' is unknown: use 'bundle'.".formatted(Cells.shortened(format)));
        }
        String id = Jobs.nextId();
        AuditNote note = new AuditNote(purpose);
        Path zip = spool.store(id, content);
        try {
            imports.submit(id, zip, true, viewer.key(), records.ofHandingIn(note, viewer, id, zip));
        } catch (RuntimeException refused) {
            spool.discard(zip);
            throw refused;
        }
        URI location = URI.create("/imports/" + id);
        return ResponseEntity.accepted()
                .location(location)
                .body(new Accepted(id, location.toString()));
    }

    @GetMapping("/{id}")
    Report report(
            @PathVariable String id,
            @RequestHeader(value = ImportRecords.PURPOSE, required = false)
                    @Nullable String purpose) {
        AuditNote note = new AuditNote(purpose);
        Viewer viewer = viewers.current();
        ImportJob job = imports.get(id, JobsSeen.of(viewer));
        records.keepReading(note, viewer, job);
        return new Report(
                job,
                jobs.files(List.of(id)).getOrDefault(id, List.of()),
                jobs.rejections(List.of(id), Ledger.MOST_REJECTIONS).getOrDefault(id, List.of()));
    }
}

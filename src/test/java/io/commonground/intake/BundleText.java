package io.commonground.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bundle written in a test's own lines. */
final class BundleText {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** A bundle of the source {@code acme}. */
    static BundleText ofAcme() {
        return new BundleText().with("source.json", "{\"name\": \"acme\"}");
    }

    /** Ann and Bo, who have worked at Zeta, which has a school and a board beside it. */
    static BundleText ofAnnAndBo() {
        return ofAcme().with("people.csv", "id,name\nann,Ann\nbo,Bo\n")
                .with(
                        "organizations.csv",
                        "id,name,kind\nzeta,Zeta Inc,COMPANY\nyale,Yale,SCHOOL\n")
                .with("boards.csv", "id,name,organization_id\nzeta-board,Zeta's board,zeta\n")
                .with(
                        "affiliations.csv",
                        "person_id,target_id,kind,title,from,to\nann,zeta,EMPLOYMENT,CFO,2011,2015\nbo,zeta,EMPLOYMENT,CEO,2012,\n");
    }

    BundleText with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    BundleText with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    BundleText without(String file) {
        files.remove(file);
        return this;
    }

    BundleText full() {
        return with("source.json", "{\"name\": \"acme\", \"snapshot\": \"FULL\"}");
    }

    Path folder(Path parent) {
        try {
            Path folder = Files.createTempDirectory(parent, "bundle");
            for (var file : files.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path zip(Path parent) {
        return zip(parent, "");
    }

    /** As a zip with every file below that folder. */
    Path zip(Path parent, String below) {
        try {
            Path zip = Files.createTempFile(parent, "bundle", ".zip");
            try (OutputStream file = Files.newOutputStream(zip);
                    ZipOutputStream out = new ZipOutputStream(file)) {
                for (var entry : files.entrySet()) {
                    out.putNextEntry(new ZipEntry(below + entry.getKey()));
                    out.write(entry.getValue());
                    out.closeEntry();
                }
            }
            return zip;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}

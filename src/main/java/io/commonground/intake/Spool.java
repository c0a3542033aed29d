package io.commonground.intake;

import io.commonground.graph.InvalidRequest;
import io.commonground.graph.LimitExceeded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where uploads wait until their import has ended: a folder for each. */
@Component
final class Spool {

    private static final byte[] ZIP = {'P', 'K'};

    private final Path directory;
    private final long most;

    Spool(IntakeSettings settings, Environment environment) {
        Path configured = settings.directory();
        this.directory =
                configured != null
                        ? configured.toAbsolutePath().normalize()
                        : Path.of(
                                        environment.getProperty(
                                                "commonground.embedded.directory", "data"))
                                .toAbsolutePath()
                                .normalize()
                                .resolve("imports");
        this.most = settings.largestUpload().toBytes();
    }

    /** Stores an upload as it arrives; nothing is left where it is refused or breaks off. */
    Path store(String job, InputStream upload) throws IOException {
        Path folder = Files.createDirectories(folder(job));
        Path zip = folder.resolve("upload.zip");
        boolean stored = false;
        try (OutputStream file = Files.newOutputStream(zip)) {
            copy(upload, file);
            stored = true;
        } finally {
            if (!stored) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
        return zip;
    }

    Path folder(String job) {
        return directory.resolve(job);
    }

    private void copy(InputStream upload, OutputStream file) throws IOException {
        byte[] start = upload.readNBytes(ZIP.length);
        if (!java.util.Arrays.equals(start, ZIP)) {
            throw new InvalidRequest(
                    "The upload is not a zip file: send the files of the bundle as one zip.");
        }
        file.write(start);
        byte[] part = new byte[1 << 16];
        long total = start.length;
        for (int count = upload.read(part); count >= 0; count = upload.read(part)) {
            total += count;
            if (total > most) {
                throw new LimitExceeded(
                        String.format(
                                Locale.ROOT,
                                "The upload is larger than %,d MB: split the bundle, or raise commonground.intake.largest-upload.",
                                most >> 20));
            }
            file.write(part, 0, count);
        }
    }

    void discard(Path zip) throws IOException {
        FileSystemUtils.deleteRecursively(zip.getParent());
    }
}

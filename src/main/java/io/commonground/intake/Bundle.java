package io.commonground.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The files of a bundle, wherever they lie. */
sealed interface Bundle extends AutoCloseable permits FolderBundle, ZipBundle {

    static Bundle open(Path path, IntakeSettings settings) {
        if (Files.isDirectory(path)) {
            return new FolderBundle(path);
        }
        if (Files.isRegularFile(path)) {
            return ZipBundle.open(path, settings);
        }
        throw new BadBundle(
                "There is nothing at %s: name a folder or a zip file with a bundle."
                        .formatted(path));
    }

    /** The names of its files, without folder. */
    Set<String> files();

    InputStream open(String file) throws IOException;

    @Override
    void close();
}

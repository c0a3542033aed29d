package io.commonground.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.neo4j.kernel.internal.Version;

/** The folder of an embedded Neo4j, held by one process at a time. */
final class DataDirectory {

    private final Path folder;
    private final FileChannel channel;

    private DataDirectory(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder for this process; fails where another holds it, or a newer Neo4j wrote it.
     */
    static DataDirectory claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(
                            folder.resolve("process.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new EmbeddedNeo4jFailed(
                        "The data directory %s is in use by another process.".formatted(folder)
                                + " Stop that one, or choose another directory with"
                                + " commonground.embedded.directory.");
            }
            var directory = new DataDirectory(folder, channel);
            directory.refuseNewer();
            return directory;
        } catch (IOException unusable) {
            throw new EmbeddedNeo4jFailed(
                    "The data directory %s cannot be used: %s".formatted(folder, unusable));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private void refuseNewer() throws IOException {
        if (!Files.exists(versionFile())) {
            return;
        }
        String writer = Files.readString(versionFile()).strip();
        if (Versions.isNewer(writer, Version.getNeo4jVersion())) {
            release();
            throw EmbeddedNeo4jFailed.newerData(folder, writer, Version.getNeo4jVersion());
        }
    }

    void markVersion() {
        try {
            Files.writeString(versionFile(), Version.getNeo4jVersion());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path versionFile() {
        return folder.resolve("neo4j-version");
    }

    void release() {
        try {
            channel.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}

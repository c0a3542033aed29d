package io.commonground.web.limits;

import io.commonground.graph.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The documents that whoever runs the service has laid down, read once at the start. Where there is
 * a folder of them, no other is answered.
 */
@Component
class TrustedDocuments {

    private static final String SHA_256 = "sha256:";

    private final @Nullable Path folder;
    private final Map<String, String> byHash = new HashMap<>();

    TrustedDocuments(TrustedDocumentSettings settings) throws IOException {
        this.folder = settings.trustedDocuments();
        if (folder != null) {
            for (Path file : files(folder)) {
                String document = Files.readString(file);
                byHash.put(Digest.of(document), document);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).toList();
        }
    }

    /** Whether a document may be worked on. */
    boolean allow(String document) {
        return folder == null || byHash.containsKey(Digest.of(document));
    }

    /** The document of an id: {@code sha256:} and the hash of its file, or the hash alone. */
    Optional<String> find(String id) {
        return Optional.ofNullable(
                byHash.get(id.startsWith(SHA_256) ? id.substring(SHA_256.length()) : id));
    }
}

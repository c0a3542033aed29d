package io.commonground.incidents;

import io.commonground.graph.Digest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for a call list.
 *
 * @param by what exposes an account, null or empty for products and needs
 * @param regions null or empty for all
 */
record OpenIncidentInput(
        String title,
        List<String> topics,
        @Nullable List<ExposureKind> by,
        @Nullable List<String> regions) {

    Trouble trouble() {
        return Trouble.of(topics, by, regions);
    }

    /** The same for the same request, another for another one. */
    String fingerprint() {
        return Digest.of(title + "\u0000" + trouble());
    }
}
